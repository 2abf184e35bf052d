import L from 'leaflet';

const ink = { lacquer: '#8f2d1c', dark: '#1b1a17', gold: '#b7791f', pale: '#f3dfae', edge: '#857f72', area: '#fdfcf9', line: '#b9b2a3' };
const restingPoint = { color: '#fff', weight: 1.5, fillColor: ink.lacquer, fillOpacity: 0.92 };
const loosePoint = { color: ink.gold, weight: 2, fillColor: ink.pale, fillOpacity: 1 };
const litRing = { color: ink.dark, weight: 4 };

for (const box of document.querySelectorAll('[data-map]')) start(box);
document.addEventListener('htmx:after:swap', () => document.querySelectorAll('[data-map]').forEach(start));

async function start(box) {
  if (box.dataset.started) return;
  box.dataset.started = 'yes';
  const inside = box.querySelector('script[type="application/json"]');
  try {
    const [data, areas] = await Promise.all([inside ? JSON.parse(inside.textContent) : read(box.dataset.url), box.dataset.areas ? read(box.dataset.areas) : {}]);
    draw(box, [...areas.features ?? [], ...data.features ?? []]);
  } catch (trouble) {
    console.error(trouble);
    const said = box.querySelector('.map-fallback');
    if (said) said.textContent = 'Không tải được bản đồ. Danh sách bên cạnh vẫn đầy đủ; tải lại trang để thử lại.';
  }
}

async function read(url) {
  return (await fetch(url, { headers: { accept: 'application/json' } })).json();
}

function draw(box, features) {
  const points = features.filter(f => f.geometry?.type === 'Point');
  const areas = features.filter(f => /Polygon$/.test(f.geometry?.type ?? ''));
  const label = box.dataset.label;
  box.replaceChildren();
  const map = L.map(box, { zoomControl: false, scrollWheelZoom: false, zoomSnap: 0.5, zoomAnimation: false, fadeAnimation: false, markerZoomAnimation: false });
  if (label) { box.setAttribute('role', 'region'); box.setAttribute('aria-label', label); }
  L.control.zoom({ zoomInTitle: 'Phóng to', zoomOutTitle: 'Thu nhỏ' }).addTo(map);
  L.control.scale({ imperial: false }).addTo(map);
  map.attributionControl.setPrefix(false);
  if (box.dataset.attribution) map.attributionControl.addAttribution(box.dataset.attribution);
  if (box.dataset.tiles) L.tileLayer(box.dataset.tiles, { attribution: '© OpenStreetMap', maxZoom: 18, referrerPolicy: 'origin' }).addTo(map);
  map.on('focus', () => map.scrollWheelZoom.enable());
  map.on('blur', () => map.scrollWheelZoom.disable());

  // The view comes first: Leaflet draws no shape and no free tooltip on a map that looks nowhere yet.
  const bounds = L.geoJSON({ type: 'FeatureCollection', features: [...points, ...areas] }).getBounds();
  if (bounds.isValid()) map.fitBounds(bounds, { padding: [16, 16], maxZoom: areas.length ? 11 : 14 });
  else map.setView([20.54, 105.92], 10);

  if (areas.length) {
    const faint = Boolean(box.dataset.tiles);
    L.geoJSON({ type: 'FeatureCollection', features: areas }, {
      style: f => ({ color: f.properties?.split ? ink.gold : ink.line, weight: 1, fillColor: f.properties?.split ? ink.pale : ink.area, fillOpacity: faint ? 0.25 : 1, dashArray: f.properties?.schematic ? '4 3' : null }),
      onEachFeature: (f, layer) => layer.bindTooltip(text(f.properties?.name ?? ''), { sticky: true }),
    }).addTo(map);
  }

  // Villages placed by their commune share one point: one circle stands for them all and says how many.
  const places = new Map();
  for (const point of points) {
    const [x, y] = point.geometry.coordinates;
    const key = `${x.toFixed(4)} ${y.toFixed(4)}`;
    if (!places.has(key)) places.set(key, { at: [y, x], here: [] });
    places.get(key).here.push(point.properties ?? {});
  }
  const circles = new Map();
  for (const { at, here } of places.values()) {
    const resting = here.every(p => p.approximate) ? loosePoint : restingPoint;
    const circle = L.circleMarker(at, { ...resting, radius: here.length > 1 ? 8 + 1.6 * Math.sqrt(here.length) : 6 }).addTo(map);
    circle.resting = resting;
    circle.restingRadius = circle.getRadius();
    circle.bindPopup(popup(here));
    circle.bindTooltip(text(here.length === 1 ? here[0].name : `${here[0].name} và ${here.length - 1} làng khác cùng chỗ`));
    if (here.length > 1) {
      const count = document.createElement('b');
      count.textContent = here.length;
      L.tooltip({ permanent: true, direction: 'center', className: resting === loosePoint ? 'map-count map-count-dark' : 'map-count', interactive: false, opacity: 1 }).setLatLng(at).setContent(count).addTo(map);
    }
    circle.on('mouseover', () => here.forEach(p => row(p.id)?.classList.add('lit')));
    circle.on('mouseout', () => here.forEach(p => row(p.id)?.classList.remove('lit')));
    here.forEach(p => circles.set(String(p.id), circle));
  }

  for (const on of ['mouseover', 'focusin']) document.addEventListener(on, event => light(event, true));
  for (const off of ['mouseout', 'focusout']) document.addEventListener(off, event => light(event, false));

  function light(event, lit) {
    const id = event.target instanceof Element ? event.target.closest('[data-map-id]')?.dataset.mapId : null;
    const circle = id && circles.get(id);
    if (!circle) return;
    circle.setStyle(lit ? litRing : circle.resting).setRadius(circle.restingRadius + (lit ? 3 : 0));
    if (lit) circle.bringToFront();
  }
}

function row(id) {
  return document.querySelector(`[data-map-id="${CSS.escape(String(id))}"]`);
}

function text(words) {
  const span = document.createElement('span');
  span.textContent = words;
  return span;
}

function popup(here) {
  const box = document.createElement('div');
  for (const { name, url, note } of here.slice(0, 12)) {
    const line = document.createElement('p');
    const head = document.createElement(url ? 'a' : 'b');
    head.textContent = name;
    if (url) head.href = url;
    line.append(head);
    if (note) line.append(document.createElement('br'), note);
    box.append(line);
  }
  if (here.length > 12) box.append(text(`… và ${here.length - 12} làng nữa trong danh sách`));
  return box;
}
