// Everything works without this file; it only saves a few steps.
const wide = matchMedia('(min-width: 900px)');
const folds = () => document.querySelectorAll('details.fold').forEach(fold => { fold.open = wide.matches || fold.hasAttribute('data-open'); });
folds();
wide.addEventListener('change', folds);

const summary = document.querySelector('.error-summary');
if (summary) {
  // The server lists problems as it found them; here they follow the order of the fields.
  const place = item => { const field = document.getElementById(item.querySelector('a')?.hash.slice(1)); return field ? field.getBoundingClientRect().top : -1; };
  summary.querySelector('ul').append(...[...summary.querySelectorAll('li')].sort((a, b) => place(a) - place(b)));
  summary.focus();
}

document.addEventListener('change', event => {
  if (event.target instanceof Element && event.target.closest('[data-submit-on-change]')) event.target.form?.requestSubmit();
});

// A second click while the answer is on its way would write the same thing twice.
document.addEventListener('submit', event => {
  const form = event.target;
  if (event.defaultPrevented || form.method !== 'post') return;
  if (form.dataset.sent) { event.preventDefault(); return; }
  form.dataset.sent = 'yes';
});
addEventListener('pageshow', () => document.querySelectorAll('form[data-sent]').forEach(form => delete form.dataset.sent));

document.addEventListener('click', event => {
  const button = event.target instanceof Element ? event.target.closest('[data-print]') : null;
  if (button) { event.preventDefault(); print(); }
});
