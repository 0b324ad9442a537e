import { useState } from 'preact/hooks';
import { type Backup, type BackupProblem, forgetAll, makeBackup, parseBackup, takeIn } from '../common/backup.ts';
import { useSurface } from '../ui/surface.tsx';
import { labels } from './labels.ts';
import { UndoNotice, useUndo } from './undo.tsx';

export function ExportAll() {
  const words = labels[useSurface().lang];
  return (
    <button type="button" onClick={() => void makeBackup().then(save)}>
      {words.exportAll.button}
    </button>
  );
}

/** Gives the reader a file, without leave to use the browser's downloads. */
function save(backup: Backup): void {
  // Let go of with the page: Firefox may fetch it after the click.
  const href = URL.createObjectURL(new Blob([JSON.stringify(backup, null, 2)], { type: 'application/json' }));
  Object.assign(document.createElement('a'), { href, download: 'mingci-backup.json' }).click();
}

export function ImportAll() {
  const words = labels[useSurface().lang];
  const [problem, setProblem] = useState<BackupProblem | 'kept'>();
  const undo = useUndo();

  async function take(file: File): Promise<void> {
    undo.clear();
    const backup = parseBackup(await file.text());
    if (typeof backup === 'string') return setProblem(backup);
    setProblem(undefined);
    const before = await makeBackup();
    await takeIn(backup).then(
      () => undo.offer(words.imported, () => void takeIn(before)),
      () => setProblem('kept'),
    );
  }

  return (
    <>
      <label class="file">
        <input
          type="file"
          class="visually-hidden"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            // The same file, mended, may be chosen again.
            if (file) void take(file).finally(() => (currentTarget.value = ''));
          }}
        />
        {words.importAll.button}
      </label>
      {problem && (
        <p class="problem" role="alert">
          {problem === 'kept' ? words.keptNowhere : words.problems[problem]}
        </p>
      )}
      <UndoNotice undo={undo} />
    </>
  );
}

export function StartAfresh() {
  const words = labels[useSurface().lang];
  const [failed, setFailed] = useState(false);
  const undo = useUndo();

  async function start(): Promise<void> {
    const before = await makeBackup();
    await forgetAll().then(
      () => undo.offer(words.resetDone, () => void takeIn(before)),
      () => setFailed(true),
    );
  }

  return (
    <>
      <button type="button" class="danger" onClick={() => void start()}>
        {words.reset.button}
      </button>
      {failed && (
        <p class="problem" role="alert">
          {words.keptNowhere}
        </p>
      )}
      <UndoNotice undo={undo} />
    </>
  );
}
