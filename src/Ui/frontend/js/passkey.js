// Without this file, or in a browser that has no passkeys, the password does.
const has = window.PublicKeyCredential;
const able = Boolean(has?.parseCreationOptionsFromJSON && has.parseRequestOptionsFromJSON && has.prototype.toJSON);

for (const form of able ? document.querySelectorAll('form[data-passkey]') : []) {
  form.hidden = false;
  form.querySelector('[data-passkey-absent]')?.remove();
  const said = form.querySelector('[data-passkey-said]');
  form.addEventListener('submit', async event => {
    if (form.elements.Credential.value) return;
    // Without a name the server says so.
    if (form.elements.Name && !form.elements.Name.value.trim()) return;
    event.preventDefault();
    said.textContent = '';
    try {
      const asked = await fetch(form.dataset.options, { method: 'POST', body: new FormData(form), headers: { Accept: 'application/json' } });
      if (!asked.ok) throw new Error(asked.statusText);
      const options = await asked.json();
      const credential = form.dataset.passkey === 'create'
        ? await navigator.credentials.create({ publicKey: has.parseCreationOptionsFromJSON(options) })
        : await navigator.credentials.get({ publicKey: has.parseRequestOptionsFromJSON(options) });
      form.elements.Credential.value = JSON.stringify(credential.toJSON());
      form.requestSubmit();
    } catch {
      said.textContent = form.dataset.failed;
    }
  });
}
