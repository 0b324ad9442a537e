/** Shows progress on stderr: the table is printed to stdout only when a suite has finished, which takes a while. */
export function progress(doing: string): void {
  const { stderr } = process;
  stderr.write(stderr.isTTY ? `\r\x1b[2K  ${doing} …` : `  ${doing} …\n`);
}

/** Removes the progress line, if stderr is a terminal. */
export function endProgress(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[2K');
}
