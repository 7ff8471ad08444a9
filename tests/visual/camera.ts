/**
 * Opens the whole page in Chromium and takes small pictures of it.
 *
 * Not with Vitest's `toMatchScreenshot`: its baselines are PNGs of full size, some 5 MB a view, where
 * these are WebPs of a fifth of the size, 0.1 MB a view.
 */
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright';
import { build } from 'vite';
import { findChromium, noChromium } from '../../scripts/chromium.mjs';
import type { View } from './views.js';

/** Pixels of a picture per CSS pixel. It scales the drawing, not the layout. */
export const scale = 0.2;

/** WebP pictures are limited to 16,383 px. */
const tallest = Math.floor(16_383 / scale);

/** A child of `<main>`, in CSS pixels of the page. */
export interface Region {
  name: string;
  top: number;
  height: number;
}

export interface Picture {
  /** WebP in base64. */
  image: string;
  regions: Region[];
}

/** A decoded picture, in RGBA. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8ClampedArray;
}

/** Builds the page like a site would. Returns the files by their URL paths. */
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
  /** An empty page, to decode and encode pictures in. */
  readonly darkroom: Page;

  private constructor(browser: Browser, page: Page, session: CDPSession, darkroom: Page) {
    this.#browser = browser;
    this.page = page;
    this.#session = session;
    this.darkroom = darkroom;
  }

  /** `CHROMIUM_FLAGS` adds flags, to try out how they change the pictures. */
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
        // Color profile and font smoothing otherwise depend on the machine.
        '--force-color-profile=srgb',
        '--font-render-hinting=none',
        '--disable-lcd-text',
        ...(process.env.CHROMIUM_FLAGS?.split(' ') ?? []),
      ],
    });
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    // The build is served from memory, and nothing else is reachable.
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

  /** Puts the page into the state of a view. */
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
        // Layout starts the loading of fonts.
        document.body.getBoundingClientRect();
        await document.fonts.ready;
        // By the second frame, the first one with all changes has been painted.
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      },
      { theme, colorScheme, direction },
    );
  }

  /** Takes a picture of the whole page. */
  async take(): Promise<Picture> {
    const regions = await this.page.evaluate(() => {
      const seen = new Map<string, number>();
      return [...document.querySelectorAll('main > *')].flatMap((element) => {
        const { top, height } = element.getBoundingClientRect();
        if (!height) return [];
        // React's generated ids start with "_".
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
    const { data } = await this.#session.send('Page.captureScreenshot', {
      format: 'webp',
      quality: 60,
      optimizeForSpeed: true,
      captureBeyondViewport: true,
      clip: { x: 0, y: 0, width: this.page.viewportSize()?.width ?? 0, height, scale },
    });
    return { image: data, regions };
  }

  /** Decodes a WebP picture. */
  async decode(image: string): Promise<Pixels> {
    return this.darkroom.evaluate(async (base64) => {
      const response = await fetch(`data:image/webp;base64,${base64}`);
      const bitmap = await createImageBitmap(await response.blob());
      const { width, height } = bitmap;
      const context = new OffscreenCanvas(width, height).getContext('2d');
      if (!context) throw new Error('The browser has no canvas.');
      context.drawImage(bitmap, 0, 0);
      return { width, height, data: context.getImageData(0, 0, width, height).data };
    }, image);
  }

  /** Encodes pixels as a PNG picture. */
  async encode(pixels: Pixels): Promise<Buffer> {
    const bytes = await this.darkroom.evaluate(async ({ width, height, data }) => {
      const canvas = new OffscreenCanvas(width, height);
      canvas
        .getContext('2d')
        ?.putImageData(new ImageData(new Uint8ClampedArray(data), width), 0, 0);
      return new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
    }, pixels);
    return Buffer.from(bytes);
  }

  /** The fonts of the machine that the page falls back to. */
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
