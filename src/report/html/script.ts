/** The page's only script: it opens what a link points at, filters the list of decisions, and unfolds all for print. */
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
  let opened = [];
  addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll('details:not([open])')].filter((each) => !each.closest('[hidden]'));
    for (const each of opened) each.open = true;
  });
  addEventListener('afterprint', () => {
    for (const each of opened) each.open = false;
  });
  show();
})();
`;
