// Finds an entry of a long list: a list item, or a term with its definition.

const field = document.getElementById('find');
const outcome = document.getElementById('found');
const entries = [...document.querySelectorAll('main :is(.list > li, .tsd-member-summaries > dt)')];
const groups = document.querySelectorAll(
  'main :is(section, details):has(.list, .tsd-member-summaries)',
);

field.closest('p').hidden = false;
field.addEventListener('input', () => {
  const words = field.value.toLowerCase().split(/\s+/);
  let count = 0;
  for (const entry of entries) {
    const definition = entry.localName === 'dt' ? entry.nextElementSibling : null;
    const text = `${entry.textContent} ${definition?.textContent}`.toLowerCase();
    const isFound = words.every((word) => text.includes(word));
    for (const part of [entry, definition]) if (part !== null) part.hidden = !isFound;
    if (isFound) count += 1;
  }
  for (const group of groups) {
    group.hidden = group.querySelector(':is(.list > li, dt):not([hidden])') === null;
  }
  outcome.textContent = field.value === '' ? '' : `${count} found`;
});
