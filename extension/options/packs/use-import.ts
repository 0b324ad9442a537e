import { useEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '../../common/settings/types.ts';
import type { Checked, Opened } from '../../packs/import-messages.ts';
import { type Importer, type Progress, startImport } from '../../packs/importer.ts';
import type { Reading } from '../../packs/read/table.ts';
import { type About, type PackInfo, type Problem, Unfit } from '../../packs/types.ts';

export interface Import {
  /** What the import is doing; undefined while it waits for the reader. */
  busy: Progress | undefined;
  opened: Opened | undefined;
  checked: Checked | undefined;
  /** Why the import can't continue. */
  problem: Problem | undefined;
  about: About | undefined;
  reading: Reading | undefined;
  /** Checks the file again with other data about the pack or another reading of its columns. */
  understand(wanted: { about?: About; reading?: Reading }): void;
  take(settings: Settings): Promise<PackInfo | undefined>;
}

/** Imports a file; ends when the component is unmounted. */
export function useImport(file: File, update: string | undefined): Import {
  const importer = useRef<Importer>(undefined);
  const [busy, setBusy] = useState<Progress | undefined>({ stage: 'reading', done: 0, of: 0 });
  const [opened, setOpened] = useState<Opened>();
  const [checked, setChecked] = useState<Checked>();
  const [problem, setProblem] = useState<Problem>();
  const [about, setAbout] = useState<About>();
  const [reading, setReading] = useState<Reading>();
  const last = useRef(0);

  /** Runs one step; if steps overlap, only the last one counts. */
  async function run<Result>(step: (importer: Importer) => Promise<Result>): Promise<Result | undefined> {
    const turn = ++last.current;
    try {
      const result = await step(importer.current!);
      return turn === last.current ? result : undefined;
    } catch (error) {
      if (turn === last.current)
        setProblem(error instanceof Unfit ? error.problem : { code: 'failed', detail: String(error) });
      return undefined;
    } finally {
      if (turn === last.current) setBusy(undefined);
    }
  }

  async function check(wanted: About, how: Reading | undefined): Promise<void> {
    const found = await run((each) => each.check(wanted, how, update));
    if (found) setChecked(found);
  }

  useEffect(() => {
    importer.current = startImport(setBusy);
    void run((each) => each.open(file)).then(async (found) => {
      if (!found) return;
      setOpened(found);
      setAbout(found.about);
      setReading(found.table?.reading);
      await check(found.about, found.table?.reading);
    });
    return () => {
      last.current = -1;
      importer.current?.end();
    };
  }, []);

  return {
    busy,
    opened,
    checked,
    problem,
    about,
    reading,
    understand({ about: wanted = about, reading: how = reading }) {
      if (!wanted) return;
      setAbout(wanted);
      setReading(how);
      void check(wanted, how);
    },
    take: (settings) => run((each) => each.take(settings)),
  };
}
