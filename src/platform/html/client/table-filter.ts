// SPDX-License-Identifier: EUPL-1.2

/** A box above a table on the page that hides the rows without the words typed; how many are left is announced. */
const addFilter = (region: HTMLElement): void => {
  const rows = [...region.querySelectorAll<HTMLTableRowElement>('tbody tr')];
  const input = document.createElement('input');
  const label = document.createElement('label');
  const count = document.createElement('span');
  const bar = document.createElement('div');
  bar.className = 'vb-tabel-filter';
  input.type = 'search';
  input.autocomplete = 'off';
  input.className = 'utrecht-textbox';
  input.id = `${region.id}-filter`;
  label.htmlFor = input.id;
  label.className = 'vb-veld__label';
  label.textContent = region.dataset['filter'] ?? '';
  count.setAttribute('role', 'status');
  bar.append(label, input, count);
  region.before(bar);
  input.addEventListener('input', () => {
    const words = input.value.toLocaleLowerCase().split(/\s+/).filter(Boolean);
    for (const row of rows) {
      const text = row.textContent.toLocaleLowerCase();
      row.hidden = !words.every((word) => text.includes(word));
    }
    const left = rows.filter((row) => !row.hidden).length;
    count.textContent = (region.dataset['filterAantal'] ?? '').replace('{n}', String(left));
  });
};

for (const region of document.querySelectorAll<HTMLElement>('[data-filter]')) addFilter(region);
