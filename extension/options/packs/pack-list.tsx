// For readers whose city, ministry or trade has words of its own. They have a file from a colleague, and want its words
// marked and explained beside ours, to see whose explanation is whose, and to be sure that nothing gets lost.
import { useState } from 'preact/hooks';
import { inLang } from '../../../widgets/core/card/text.ts';
import { inOrder } from '../../common/pack-order.ts';
import { setAside } from '../../packs/store.ts';
import { forgetLost, tellOfPacks } from '../../packs/tell-of-packs.ts';
import { useSurface } from '../../ui/surface.tsx';
import { UndoNotice, useUndo } from '../undo.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { ImportZone } from './import-zone.tsx';
import { packLabels } from './labels.ts';
import { PackRow } from './pack-row.tsx';
import { type ListedPack, usePacks } from './use-packs.ts';

/** A file from the reader, and the pack that it shall replace, if any. */
interface Given {
  file: File;
  update?: ListedPack;
}

/** The packs in order, with controls to switch, move and remove them, and to import others from files. */
export function PackList() {
  const { settings, change, lang } = useSurface();
  const words = packLabels[lang];
  const { packs, lost, failed } = usePacks();
  const [given, setGiven] = useState<Given>();
  const undo = useUndo();
  const [problem, setProblem] = useState(false);

  function move(id: string, by: 1 | -1): void {
    // Start from the current settings, so that two quick clicks move it by two steps.
    change(({ packOrder }) => {
      const order = inOrder(packs, packOrder).map((pack) => pack.id);
      const to = Math.max(0, order.indexOf(id) + by);
      return { packOrder: order.filter((each) => each !== id).toSpliced(to, 0, id) };
    });
  }

  function turn(id: string, on: boolean): void {
    change(({ offPacks }) => ({
      offPacks: on ? offPacks.filter((each) => each !== id) : [...offPacks.filter((each) => each !== id), id],
    }));
  }

  const put = async (id: string, removed: boolean) => {
    setProblem(false);
    await setAside(id, removed)
      .then(tellOfPacks)
      .catch(() => setProblem(true));
  };

  function remove({ id, title }: ListedPack): void {
    void put(id, true).then(() => undo.offer(words.setAside(inLang(title, lang)), () => void put(id, false)));
  }

  return (
    <>
      <ol class="list packs">
        {packs.map((pack, index) => (
          <PackRow
            key={pack.id}
            pack={pack}
            on={!settings.offPacks.includes(pack.id)}
            first={index === 0}
            last={index === packs.length - 1}
            onTurn={(on) => turn(pack.id, on)}
            onMove={(by) => move(pack.id, by)}
            onUpdate={(file) => setGiven({ file, update: pack })}
            onRemove={() => remove(pack)}
          />
        ))}
      </ol>
      <UndoNotice undo={undo} />
      {(failed || problem) && (
        <p class="problem" role="alert">
          {words.unreadable}
        </p>
      )}
      {lost.length > 0 && (
        <div class="problem" role="alert">
          <p>{words.lost(lost.map(({ title }) => title))}</p>
          <button type="button" onClick={() => void forgetLost()}>
            {words.understood}
          </button>
        </div>
      )}
      <ImportZone onFile={(file) => setGiven({ file })} />
      {given && (
        <ImportDialog
          {...given}
          onTaken={({ title, terms }) => {
            setGiven(undefined);
            undo.say(words.taken(inLang(title, lang), terms));
          }}
          onCancel={() => setGiven(undefined)}
        />
      )}
    </>
  );
}
