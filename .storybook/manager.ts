import sans from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2';
import { addons } from 'storybook/manager-api';
import { darkDevice, deviceScheme, themes } from './theme.js';

const font = new FontFace('Source Sans 3 Variable', `url(${sans})`, { weight: '200 900' });
document.fonts.add(font);

/** A page is looked at whole: controls and checks are for components. */
const isWhole = (storyId?: string) => /^(?:pages|foundations)-/.test(storyId ?? '');

const frame = () => ({
  theme: themes[deviceScheme()],
  layoutCustomisations: {
    showPanel: ({ storyId }: { storyId?: string }, shown: boolean) => !isWhole(storyId) && shown,
  },
});

addons.setConfig(frame());
darkDevice.addEventListener('change', () => addons.setConfig(frame()));
