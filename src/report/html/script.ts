/** The page's only script: it opens what a link points at, sorts and filters tables, filters the decisions, and unfolds a few for print. */
export const SCRIPT = `
'use strict';
(() => {
  const openUp = (target) => {
    for (let node = target; node; node = node.parentElement) if (node.tagName === 'DETAILS') node.open = true;
  };
  const show = () => {
    const target = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
    if (!target) return;
    const decision = target.closest('.decision');
    if (decision && decision.hidden) clear();
    openUp(target);
    const focus = target.tagName === 'DETAILS' ? target.querySelector('summary') : target;
    if (!focus.matches('summary, a, button, input')) focus.setAttribute('tabindex', '-1');
    focus.focus({ preventScroll: true });
    target.scrollIntoView({ block: 'start' });
  };
  addEventListener('hashchange', show);
  document.addEventListener('click', (event) => {
    const link = event.target.closest && event.target.closest('a[href^="#"]');
    if (link && link.hash === location.hash) show();
  });

  const decisions = [...document.querySelectorAll('.decision')];
  const which = document.getElementById('which');
  const words = document.getElementById('find');
  const shown = document.getElementById('shown');
  const filter = () => {
    const text = words.value.trim().toLowerCase();
    let n = 0;
    for (const each of decisions) {
      const kinds = each.dataset.kinds.split(' ');
      const name = each.querySelector('.name').textContent.toLowerCase();
      each.hidden = !((which.value === 'all' || kinds.includes(which.value)) && name.includes(text));
      if (!each.hidden) n++;
    }
    shown.textContent = n + ' of ' + decisions.length + ' decisions shown';
  };
  const clear = () => {
    which.value = 'all';
    words.value = '';
    filter();
  };
  if (which) {
    document.getElementById('controls').hidden = false;
    which.addEventListener('change', filter);
    words.addEventListener('input', filter);
    document.getElementById('unfold').addEventListener('click', () => {
      const visible = decisions.filter((each) => !each.hidden);
      const open = visible.some((each) => !each.open);
      for (const each of visible) each.open = open;
    });
    filter();
  }

  const cellText = (row, column) => (row.cells[column] ? row.cells[column].textContent.trim() : '');
  const compare = (a, b) => {
    const [x, y] = [a, b].map((text) => parseFloat(text.replace('\\u2212', '-').replace(/(\\d)[\\u202f\\u00a0](?=\\d{3})/g, '$1')));
    if (!Number.isNaN(x) && !Number.isNaN(y) && x !== y) return x - y;
    if (Number.isNaN(x) !== Number.isNaN(y)) return Number.isNaN(x) ? 1 : -1;
    return a.localeCompare(b, 'en', { numeric: true });
  };
  const sortable = (table) => {
    const body = table.tBodies[0];
    const first = [...body.rows];
    const heads = [...table.querySelectorAll('th[data-column]')];
    for (const head of heads) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'sort';
      button.append(head.firstChild);
      head.prepend(button);
      button.addEventListener('click', () => {
        // Numbers are wanted largest first, words from A; the third time everything stands as it did.
        const numbers = first.some((row) => /^\\u2212?\\d/.test(cellText(row, head.dataset.column)));
        const order = numbers ? ['descending', 'ascending'] : ['ascending', 'descending'];
        const next = order[order.indexOf(head.getAttribute('aria-sort')) + 1];
        for (const other of heads) other.removeAttribute('aria-sort');
        if (next) head.setAttribute('aria-sort', next);
        const known = (row) => cellText(row, head.dataset.column) !== '' && !/^(–|none recorded|reasons not known|Not estimable)/.test(cellText(row, head.dataset.column));
        const sorted = [...first].sort((a, b) => {
          if (!next || known(a) !== known(b)) return next ? known(b) - known(a) : 0;
          const sign = compare(cellText(a, head.dataset.column), cellText(b, head.dataset.column));
          return next === 'ascending' ? sign : -sign;
        });
        body.append(...sorted);
      });
    }
    if (first.length <= 15) return;
    const controls = document.createElement('div');
    controls.className = 'controls';
    const label = document.createElement('label');
    label.textContent = 'Rows that contain ';
    const input = document.createElement('input');
    input.type = 'search';
    input.autocomplete = 'off';
    const status = document.createElement('span');
    status.setAttribute('role', 'status');
    status.className = 'note';
    label.append(input);
    controls.append(label, status);
    table.parentElement.before(controls);
    input.addEventListener('input', () => {
      const text = input.value.trim().toLowerCase();
      for (const row of first) row.hidden = !row.textContent.toLowerCase().includes(text);
      status.textContent = first.filter((row) => !row.hidden).length + ' of ' + first.length + ' rows shown';
    });
  };
  for (const table of document.querySelectorAll('table.sortable')) sortable(table);

  // Few decisions are printed whole; of many only those that the reader opened.
  const WHOLE = 20;
  let opened = [];
  addEventListener('beforeprint', () => {
    opened = decisions.filter((each) => !each.hidden).length > WHOLE ? [] : [...document.querySelectorAll('details:not([open])')].filter((each) => !each.closest('[hidden]'));
    for (const each of opened) each.open = true;
  });
  addEventListener('afterprint', () => {
    for (const each of opened) each.open = false;
  });
  show();
})();
`;
