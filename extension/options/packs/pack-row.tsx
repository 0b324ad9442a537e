import type { Lang } from '../../../widgets/core/card/model.ts';
import { inLang } from '../../../widgets/core/card/text.ts';
import { FORM } from '../../packs/types.ts';
import { Switch } from '../../ui/controls.tsx';
import { Icon } from '../../ui/icons.tsx';
import { useSurface } from '../../ui/surface.tsx';
import { labels } from '../labels.ts';
import { FileButton } from './file-button.tsx';
import { packLabels } from './labels.ts';
import type { ListedPack } from './use-packs.ts';

/** Locales that format dates as the cards do. */
const LOCALES: Record<Lang, string> = { 'zh-Hans': 'zh-CN', 'zh-Hant': 'zh-TW', en: 'en-GB' };

interface PackRowProps {
  pack: ListedPack;
  on: boolean;
  first: boolean;
  last: boolean;
  onTurn(on: boolean): void;
  onMove(by: 1 | -1): void;
  onUpdate(file: File): void;
  onRemove(): void;
}

/** One pack: its switch, its position, its details and, if it was imported, what can be done with it. */
export function PackRow({ pack, on, first, last, onTurn, onMove, onUpdate, onRemove }: PackRowProps) {
  const { lang } = useSurface();
  const words = packLabels[lang];
  const { earlier, later, packSize } = labels[lang];
  const title = inLang(pack.title, lang);
  const { info } = pack;
  const isLater = info !== undefined && info.form > FORM;
  const hint = isLater
    ? words.later
    : [packSize(pack.terms), info?.site && words.onlyOn(info.site)].filter(Boolean).join(' · ');
  const mover = (by: 1 | -1, name: string, disabled: boolean) => (
    <button type="button" class="plain" aria-label={name} title={name} disabled={disabled} onClick={() => onMove(by)}>
      <Icon name={by < 0 ? 'up' : 'down'} />
    </button>
  );
  const facts = [
    [words.version, pack.version],
    [words.licence, pack.licence],
    [words.source, typeof pack.source === 'string' ? pack.source : inLang(pack.source, lang)],
    [words.file, info?.file],
    [words.imported, info && new Date(info.imported).toLocaleDateString(LOCALES[lang], { dateStyle: 'long' })],
  ] as const;

  return (
    <li data-pack={pack.id}>
      <Switch label={title} hint={hint} checked={on && !isLater} disabled={isLater} onChange={onTurn} />
      {mover(-1, earlier(title), first)}
      {mover(1, later(title), last)}
      <details>
        <summary aria-label={`${words.details}: ${title}`}>{words.details}</summary>
        <dl>
          {facts.map(
            ([name, fact]) =>
              fact && (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{fact}</dd>
                </div>
              ),
          )}
        </dl>
        {info && (
          <div class="buttons">
            {!isLater && info.site === undefined && (
              <FileButton label={`${words.update}: ${title}`} onFile={onUpdate}>
                {words.update}
              </FileButton>
            )}
            <button type="button" class="danger" aria-label={`${words.remove}: ${title}`} onClick={onRemove}>
              {words.remove}
            </button>
          </div>
        )}
      </details>
    </li>
  );
}
