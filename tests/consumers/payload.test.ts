import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Schema } from '../../examples/payload/form/schema.js';
import { valueInForm } from '../../examples/payload/form/values.js';
import {
  fromCms,
  safeParseTreatment,
  treatmentJsonSchema,
} from '../../src/content/schema/index.js';
import { ketamineAssistedPsychotherapy as kap } from '../../src/content/treatments/ketamine-assisted-psychotherapy/index.js';
import { consumerEnv, installExample, launchChromium } from './tools.js';

/** An editor who uses the example's form in a browser, as its README has it started. */

let folder: string;
let browser: Browser;
let site: { url: string; stop(): void };

/** Runs the example's one command on a free port, until it is stopped. */
async function start(app: string): Promise<typeof site> {
  // A group of its own, because npm leaves what it has started running.
  const command: ChildProcess = spawn('npm', ['start', '--', '--port', '0'], {
    cwd: app,
    env: consumerEnv() as NodeJS.ProcessEnv,
    detached: true,
  });
  const stop = () => process.kill(-(command.pid as number));
  let printed = '';
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      printed += chunk;
      const [, address] = /Local:\s+(http:\S+)[\s\S]*Ready/.exec(printed) ?? [];
      if (address) resolve(address);
    };
    command.stdout?.on('data', read);
    command.stderr?.on('data', read);
    command.on('exit', () => reject(new Error(`The site has stopped.\n${printed}`)));
  });
  return { url, stop };
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'clinic-ui-payload-'));
  browser = await launchChromium();
  site = await start(await installExample('payload', folder, inject('tarball')));
  // An install of everything that Payload needs, and a build.
});

afterAll(async () => {
  site?.stop();
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

const editor = { email: 'editor@clinic.example', password: 'change-me' };

/** The form of the treatment, opened by an editor who has signed in. */
async function openForm(): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${site.url}/admin`);
  await page.getByLabel('Email').fill(editor.email);
  await page.getByLabel('Password').fill(editor.password);
  await page.getByRole('button', { name: 'Login' }).click();
  await page.getByRole('link', { name: 'Show all Treatments' }).click();
  await page.getByRole('link', { name: kap.name }).click();
  await page.getByRole('button', { name: 'Risks', exact: true }).click();
  return page;
}

const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true }).click();

/** Opens a folded row by a click on its header, which is a button without a name of its own. */
const unfold = (page: Page, name: string) =>
  page
    .locator('.collapsible__toggle-wrap', { has: page.getByText(name, { exact: true }) })
    .getByRole('button', { name: 'Toggle block' })
    .click();

/** What the page about the treatment says to a visitor. */
async function readPage(): Promise<string> {
  const page = await browser.newPage();
  await page.goto(`${site.url}/${kap.id}`);
  const text = await page.getByRole('main').innerText();
  await page.close();
  return text;
}

/** The `Authorization` of an editor, for Payload's own API. */
async function signIn() {
  const response = await fetch(`${site.url}/api/editors/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(editor),
  });
  const { token } = await response.json();
  return { Authorization: `JWT ${token}`, 'Content-Type': 'application/json' };
}

const entryOf = (treatment: unknown) =>
  JSON.stringify(valueInForm(treatmentJsonSchema as Schema, treatment));

const readEntry = (entry: unknown) => fromCms(entry, { nullMeansUnset: true });

describe('the Payload example', () => {
  it('holds the whole treatment that it begins with', async () => {
    const headers = await signIn();
    const response = await fetch(`${site.url}/api/treatments/1?depth=0`, { headers });
    expect(readEntry(await response.json())).toEqual(kap);
  });

  it('holds what that treatment lacks: a picture, dates, who signed it off', async () => {
    const picture = { src: '/water.jpg', alt: '', width: 900, height: 720 };
    const treatment = {
      ...kap,
      id: 'with-everything',
      name: 'With everything',
      picture: { ...picture, focalPoint: { x: 0, y: 50 } },
      confirm: undefined,
      review: {
        ...kap.review,
        status: 'reviewed',
        reviewer: { name: 'Ada Example', credentials: 'MD, psychiatrist' },
        lastReviewed: '2026-11-24',
        nextReview: '2027-11-24',
      },
    };
    const content = JSON.parse(JSON.stringify(treatment).replaceAll(/\[\[|\]\]|___/g, ''));
    const headers = await signIn();
    const body = entryOf(content);
    const response = await fetch(`${site.url}/api/treatments`, { method: 'POST', headers, body });
    const { doc, errors } = await response.json();
    expect(errors).toBeUndefined();
    expect(readEntry(doc)).toEqual(content);
  });

  it('lets nobody change an entry who has not signed in', async () => {
    const response = await fetch(`${site.url}/api/treatments/1`, {
      method: 'PATCH',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ name: 'Something else' }),
    });
    expect(response.status).toBe(403);
  });

  it('shows a changed risk on the page, and asks no other site for anything', async () => {
    const page = await openForm();
    const elsewhere: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(`${site.url}/`)) elsewhere.push(request.url());
    });
    await page.reload();
    await page.getByRole('button', { name: 'Risks', exact: true }).click();
    await unfold(page, 'Serious');
    await unfold(page, 'Weaker memory');
    const name = page.getByRole('textbox', { name: 'Name', exact: true });
    await name.fill('Weaker memory for some months');
    await save(page);
    await page.getByText('Updated successfully').waitFor();
    await page.close();

    expect(elsewhere).toEqual([]);
    expect(await readPage()).toContain('Weaker memory for some months');
  });

  it('refuses to delete what is approved, in the schema’s words at the field', async () => {
    const page = await openForm();
    const status = page.locator('#field-risks__regulatoryStatus');
    const text = status.getByRole('textbox', { name: 'Text', exact: true });
    const approved = await text.inputValue();
    // The form sends what was typed to its server, whose answer would take away a later refusal.
    const answered = page.waitForResponse((response) => response.url().includes('/admin/'));
    await text.fill('');
    await answered;
    await save(page);

    const regulatoryStatus = { ...kap.risks.regulatoryStatus, text: '' };
    const changed = { ...kap, risks: { ...kap.risks, regulatoryStatus } };
    const [problem] = safeParseTreatment(changed).error?.problems ?? [];
    const said = `Found: ${problem?.found}\nExpected: ${problem?.expected}\nTo fix it: ${problem?.fix}`;
    await expect.poll(() => status.innerText(), { timeout: 60_000 }).toContain(said);

    expect(await readPage()).toContain(approved.split('. ')[0]);
    await page.close();
  });
});
