// Copies the code of a block. Without a script, or without a clipboard, there are no buttons.

if (navigator.clipboard !== undefined) {
  document.documentElement.classList.add('can-copy');
  for (const button of document.querySelectorAll('pre > button')) {
    const name = button.textContent ?? '';
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(button.previousElementSibling?.textContent ?? '');
      button.textContent = 'Copied';
      setTimeout(() => {
        button.textContent = name;
      }, 2000);
    });
  }
}
