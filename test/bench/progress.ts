/** Says on stderr what is being done: the table on stdout comes when a suite is through, which takes a while. */
export function progress(doing: string): void {
  const { stderr } = process;
  stderr.write(stderr.isTTY ? `\r\x1b[2K  ${doing} …` : `  ${doing} …\n`);
}

/** Takes the line away again, where it stands on a screen. */
export function endProgress(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[2K');
}
