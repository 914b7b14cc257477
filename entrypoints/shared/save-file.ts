/** Hands a file to the reader, as the browser saves downloads. */
export function saveFile(name: string, content: string, mediaType: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken it by the next task; some need a little longer.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
