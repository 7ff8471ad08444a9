import { cdp } from 'vitest/browser';

interface Heard {
  role?: { value?: string };
  name?: { value?: string };
  ignored: boolean;
}

/** What assistive technology is given: the accessibility tree of the frame that the test runs in. */
export async function accessibilityTree(): Promise<readonly Heard[]> {
  await cdp().send('Accessibility.enable');
  const { frameTree } = await cdp().send('Page.getFrameTree');
  const frameId = frameTree.childFrames?.[0]?.frame.id ?? frameTree.frame.id;
  const { nodes } = await cdp().send('Accessibility.getFullAXTree', { frameId });
  return (nodes as readonly Heard[]).filter(({ ignored }) => !ignored);
}
