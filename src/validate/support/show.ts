/** Text as a message shows it: in double quotes, with the middle left out where it is long. */
export function show(text: string, most = 160): string {
  const half = Math.floor((most - 3) / 2);
  return JSON.stringify(
    text.length <= most ? text : `${text.slice(0, half)} … ${text.slice(-half)}`,
  );
}

/** Some of a list as a message shows it, with a count of the rest. */
export function showSome(texts: readonly string[], most = 5): string {
  const shown = texts.slice(0, most).map((text) => show(text));
  const rest = texts.length - shown.length;
  return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ');
}
