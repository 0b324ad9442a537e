import { useState } from 'preact/hooks';
import { exportAll, forgetAll, importAll, Refused } from '../common/backup.ts';
import { problemText } from '../packs/problem-text.ts';
import { useSurface } from '../ui/surface.tsx';
import { labels } from './labels.ts';
import { type Undo, UndoNotice, useUndo } from './undo.tsx';

interface Work {
  busy: boolean;
  /** Why the last task failed. */
  refused: Refused['reason'] | undefined;
  undo: Undo;
  run(work: () => Promise<void>): Promise<void>;
}

/** Runs one task at a time: large packs take a while, and a task that is running must not be started again. */
function useWork(): Work {
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Refused['reason']>();
  const undo = useUndo();
  return {
    busy,
    refused,
    undo,
    async run(work) {
      if (busy) return;
      setBusy(true);
      setRefused(undefined);
      undo.clear();
      await work().catch((error: unknown) => setRefused(error instanceof Refused ? error.reason : 'nowhere'));
      setBusy(false);
    },
  };
}

/** The outcome of the last task, shown below the button. */
function Outcome({ work: { busy, refused, undo } }: { work: Work }) {
  const { lang } = useSurface();
  const words = labels[lang];
  return (
    <>
      <p role="status" class={busy ? 'quiet' : 'visually-hidden'}>
        {busy ? words.working : ''}
      </p>
      {typeof refused === 'string' && (
        <p class="problem" role="alert">
          {refused === 'nowhere' ? words.keptNowhere : words.problems[refused]}
        </p>
      )}
      {typeof refused === 'object' && (
        <div class="problem" role="alert">
          {refused.some(({ pack }) => pack) && <p>{words.wrongPacks}</p>}
          <ul>
            {refused.map((problem) => (
              <li key={JSON.stringify(problem)}>{problemText(problem, lang)}</li>
            ))}
          </ul>
        </div>
      )}
      <UndoNotice undo={undo} />
    </>
  );
}

export function ExportAll() {
  const words = labels[useSurface().lang];
  const work = useWork();
  return (
    <>
      <button type="button" disabled={work.busy} onClick={() => void work.run(async () => save(await exportAll()))}>
        {words.exportAll.button}
      </button>
      <Outcome work={work} />
    </>
  );
}

/** Saves a file without needing the `downloads` permission. */
function save(backup: Blob): void {
  // Not revoked here, since Firefox may fetch it after the click; it is released with the page.
  const href = URL.createObjectURL(backup);
  Object.assign(document.createElement('a'), { href, download: 'mingci-backup.json' }).click();
}

export function ImportAll() {
  const words = labels[useSurface().lang];
  const work = useWork();
  const take = (file: File) =>
    work.run(async () => {
      const before = await exportAll();
      await importAll(file);
      work.undo.offer(words.imported, () => void work.run(() => importAll(before)));
    });

  return (
    <>
      <label class="file">
        <input
          type="file"
          class="visually-hidden"
          accept=".json,application/json"
          disabled={work.busy}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            // So that the same file can be chosen again once corrected.
            if (file) void take(file).finally(() => (currentTarget.value = ''));
          }}
        />
        {words.importAll.button}
      </label>
      <Outcome work={work} />
    </>
  );
}

export function StartAfresh() {
  const words = labels[useSurface().lang];
  const work = useWork();
  const start = () =>
    work.run(async () => {
      const before = await exportAll();
      await forgetAll();
      work.undo.offer(words.resetDone, () => void work.run(() => importAll(before)));
    });

  return (
    <>
      <button type="button" class="danger" disabled={work.busy} onClick={() => void start()}>
        {words.reset.button}
      </button>
      <Outcome work={work} />
    </>
  );
}
