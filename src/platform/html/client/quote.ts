// SPDX-License-Identifier: EUPL-1.2

/** Words that are selected in a text marked data-citaat go into the field of the new point, from where they can still be changed. */
const text = document.querySelector<HTMLElement>('[data-citaat]');
const target = document.querySelector<HTMLTextAreaElement>('#nieuw-punt textarea[name="tekst"]');
if (text !== null && target !== null)
  for (const kind of ['mouseup', 'keyup'])
    text.addEventListener(kind, () => {
      const selection = getSelection();
      const words = selection?.toString().trim() ?? '';
      if (words !== '' && text.contains(selection?.anchorNode ?? null)) target.value = words;
    });
