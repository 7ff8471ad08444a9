/** Opens the whole page in a Chromium and takes small pictures of it. */
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright';
import { build } from 'vite';
import { findChromium, noChromium } from '../../scripts/chromium.mjs';
import type { View } from './views.js';

/** Pixels of a picture for one of the page. The page is drawn at this size, its layout is whole. */
export const scale = 0.2;

/** A WebP picture is at most 16,383 px tall. */
const tallest = Math.floor(16_383 / scale);

/** A part of the page, from its top to its bottom: a child of <main>. */
export interface Region {
  name: string;
  top: number;
  height: number;
}

export interface Picture {
  /** WebP, in base64. */
  image: string;
  regions: Region[];
}

/** The page as a site would build it, by the paths that a browser asks for. */
async function buildPage(): Promise<Map<string, string | Uint8Array>> {
  const built = await build({
    configFile: false,
    root: path.join(import.meta.dirname, 'page'),
    logLevel: 'warn',
    plugins: [react()],
    build: { write: false, target: 'esnext', minify: false, cssMinify: false },
  });
  if (!('output' in built)) throw new Error('The page was not built.');
  return new Map(
    built.output.map((file) => [
      `/${file.fileName}`,
      file.type === 'chunk' ? file.code : file.source,
    ]),
  );
}

const types: Record<string, string> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

export class Camera {
  readonly #browser: Browser;
  readonly #session: CDPSession;
  readonly page: Page;
  /** An empty page, to compare pictures in. */
  readonly darkroom: Page;

  private constructor(browser: Browser, page: Page, session: CDPSession, darkroom: Page) {
    this.#browser = browser;
    this.page = page;
    this.#session = session;
    this.darkroom = darkroom;
  }

  /** `CHROMIUM_FLAGS` are for trying how much of a difference another way of drawing makes. */
  static async open(): Promise<Camera> {
    const executablePath = findChromium();
    if (!executablePath) throw new Error(noChromium);
    const files = await buildPage();
    const browser = await chromium.launch({
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        // What a machine may have otherwise: the color profile of its screen, the smoothing of type.
        '--force-color-profile=srgb',
        '--font-render-hinting=none',
        '--disable-lcd-text',
        ...(process.env.CHROMIUM_FLAGS?.split(' ') ?? []),
      ],
    });
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    // The page has no server and no network.
    await context.route('**', (route) => {
      const asked = new URL(route.request().url()).pathname;
      const body = files.get(asked === '/' ? '/index.html' : asked);
      if (body === undefined) return route.abort();
      return route.fulfill({
        contentType: types[asked.split('.').pop() ?? ''] ?? 'text/html',
        body: Buffer.from(body),
      });
    });
    const page = await context.newPage();
    await page.goto('http://page.test/');
    await page.waitForSelector('main');
    const session = await context.newCDPSession(page);
    return new Camera(browser, page, session, await browser.newPage());
  }

  /** Shows the page as in a view. */
  async show({ width, forcedColors, print, theme, colorScheme, direction }: View): Promise<void> {
    await this.page.setViewportSize({ width, height: 900 });
    await this.page.emulateMedia({
      forcedColors: forcedColors ? 'active' : 'none',
      media: print ? 'print' : 'screen',
    });
    await this.page.evaluate(
      async (view) => {
        window.show(view);
        await Promise.all([...document.images].map((image) => image.decode()));
        // Only what is laid out asks for its fonts.
        document.body.getBoundingClientRect();
        await document.fonts.ready;
        // The second frame begins when the first, with all of it, is on its way to the screen.
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      },
      { theme, colorScheme, direction },
    );
  }

  /** A picture of the whole page, which is taller than any window. */
  async take(): Promise<Picture> {
    const regions = await this.page.evaluate(() => {
      const seen = new Map<string, number>();
      return [...document.querySelectorAll('main > *')].flatMap((element) => {
        const { top, height } = element.getBoundingClientRect();
        if (!height) return [];
        // React makes ids of its own, which begin with "_".
        const ids = [element, ...element.querySelectorAll('[id]')].map(({ id }) => id);
        const name =
          ids.find((id) => /^[a-z]/.test(id)) ?? element.getAttribute('data-slot') ?? 'unnamed';
        const count = (seen.get(name) ?? 0) + 1;
        seen.set(name, count);
        const round = (length: number) => Math.round(length * 100) / 100;
        return {
          name: count > 1 ? `${name} (${count})` : name,
          top: round(top + scrollY),
          height: round(height),
        };
      });
    });
    const height = await this.page.evaluate(() => document.documentElement.scrollHeight);
    if (height > tallest) {
      throw new Error(`The page is ${height} px tall, and one picture holds ${tallest} px.`);
    }
    return { image: await this.shoot(0, height), regions };
  }

  /** A picture of the page from one height to another. */
  async shoot(top: number, height: number, size = scale): Promise<string> {
    const { data } = await this.#session.send('Page.captureScreenshot', {
      format: 'webp',
      quality: 60,
      optimizeForSpeed: true,
      captureBeyondViewport: true,
      clip: { x: 0, y: top, width: this.page.viewportSize()?.width ?? 0, height, scale: size },
    });
    return data;
  }

  /** The fonts that the page's letters are drawn with and that are the machine's own. */
  async foreignFonts(): Promise<string[]> {
    await this.#session.send('DOM.enable');
    await this.#session.send('CSS.enable');
    const { root } = await this.#session.send('DOM.getDocument');
    const { nodeIds } = await this.#session.send('DOM.querySelectorAll', {
      nodeId: root.nodeId,
      selector: 'main *',
    });
    const used = await Promise.all(
      nodeIds.map((nodeId) => this.#session.send('CSS.getPlatformFontsForNode', { nodeId })),
    );
    await this.#session.send('CSS.disable');
    const fonts = used.flatMap((node) => node.fonts);
    return [...new Set(fonts.filter((font) => !font.isCustomFont).map((font) => font.familyName))];
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }
}
