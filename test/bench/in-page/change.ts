import { frames, pause } from './frames.ts';
import { annotateMeasured, ownTime } from './matcher.ts';

/** Changes a text in the middle of a marked page `times` times; returns the cost of each change to us, in ms. */
export async function change(times: number): Promise<number[]> {
  const annotation = annotateMeasured();
  await annotation.ready;
  const { children } = document.body;
  const text = children[children.length >> 1]?.firstChild as Text;
  const costs: number[] = [];
  for (let count = 0; count < times; count++) {
    ownTime();
    text.data = count % 2 === 0 ? '三区两通道' : '工作报告';
    await frames(2);
    await pause(0);
    costs.push(ownTime());
  }
  annotation.stop();
  return costs;
}
