import { useEffect, useId, useRef } from 'preact/hooks';
import { inLang } from '../../../widgets/core/card/text.ts';
import { packIdFor } from '../../packs/hash.ts';
import { problemText } from '../../packs/problem-text.ts';
import type { PackInfo } from '../../packs/types.ts';
import { useSurface } from '../../ui/surface.tsx';
import { ChangeList } from './change-list.tsx';
import { Columns } from './columns.tsx';
import { packLabels } from './labels.ts';
import { useImport } from './use-import.ts';
import type { ListedPack } from './use-packs.ts';

interface ImportDialogProps {
  file: File;
  /** The pack to replace. */
  update?: ListedPack;
  onTaken(info: PackInfo): void;
  onCancel(): void;
}

/** Shows what a file holds, what is wrong with it and what it would change, before anything is changed. */
export function ImportDialog({ file, update, onTaken, onCancel }: ImportDialogProps) {
  const { settings, lang } = useSurface();
  const words = packLabels[lang];
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const { busy, opened, checked, problem, about, reading, understand, take } = useImport(file, update?.id);
  const isUpdate = update !== undefined || checked?.changes !== undefined;
  const ready = !busy && !problem && checked !== undefined && checked.problemCount === 0;

  useEffect(() => dialog.current?.showModal(), []);

  function say(name: 'title' | 'source' | 'licence', said: string): void {
    if (!about || (name === 'title' && said === '')) return;
    // The id of a pack that only has a title is made from it.
    understand({ about: { ...about, [name]: said, ...(name === 'title' && { id: packIdFor(said) }) } });
  }

  const text = (name: 'title' | 'source' | 'licence', hint?: string) =>
    about && (
      <label class="labelled">
        {words[name]}
        <input
          class="field"
          value={about[name]}
          aria-describedby={hint && `${id}-${name}`}
          onChange={({ currentTarget }) => say(name, currentTarget.value.trim())}
        />
        {hint && (
          <span class="quiet" id={`${id}-${name}`}>
            {hint}
          </span>
        )}
      </label>
    );

  return (
    <dialog ref={dialog} class="import" aria-labelledby={`${id}-name`} onCancel={onCancel} onClose={onCancel}>
      <h2 id={`${id}-name`}>{update ? words.updateTitle(inLang(update.title, lang)) : words.importTitle(file.name)}</h2>
      <div role="status" aria-busy={busy !== undefined}>
        {busy && (
          <label class="labelled">
            {words.stages[busy.stage]}
            {busy.of > 0 ? <progress value={busy.done} max={busy.of} /> : <progress />}
          </label>
        )}
        {ready && <p>{words.found(checked.terms)}</p>}
      </div>
      {problem && (
        <p class="problem" role="alert">
          {problemText(problem, lang)}
        </p>
      )}
      {!problem && about && opened && (
        <>
          {opened.kind !== 'json' && !update && (
            <div class="about">
              {text('title')}
              {text('source', words.sourceHint)}
              {text('licence')}
            </div>
          )}
          {opened.table && reading && (
            <Columns table={opened.table} reading={reading} onChange={(changed) => understand({ reading: changed })} />
          )}
        </>
      )}
      {!problem && checked && checked.problemCount > 0 && (
        <section class="problems" role="alert" aria-labelledby={`${id}-problems`}>
          <h3 id={`${id}-problems`}>{words.problems(checked.problemCount)}</h3>
          <ol tabIndex={0}>
            {checked.problems.map((each, index) => (
              <li key={index}>{problemText(each, lang)}</li>
            ))}
          </ol>
          {checked.problemCount > checked.problems.length && (
            <p>{words.more(checked.problemCount - checked.problems.length)}</p>
          )}
        </section>
      )}
      {ready && checked.changes && <ChangeList changes={checked.changes} />}
      {ready && !checked.changes && (
        <section class="preview">
          <h3>{words.asShown}</h3>
          <dl>
            {checked.sample.map(({ headword, definition }) => (
              <div key={headword}>
                <dt lang="zh">{headword}</dt>
                <dd lang="zh">{definition}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <div class="buttons">
        <button type="button" onClick={onCancel}>
          {problem ? words.close : words.cancel}
        </button>
        {!problem && (
          <button
            type="button"
            class="primary"
            disabled={!ready}
            onClick={() => void take(settings).then((info) => info && onTaken(info))}
          >
            {isUpdate ? words.updateNow : words.importNow}
          </button>
        )}
      </div>
    </dialog>
  );
}
