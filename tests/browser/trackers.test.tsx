import { datadogRum } from '@datadog/browser-rum';
import * as Sentry from '@sentry/browser';
import { render, screen } from '@testing-library/react';
import { clarity } from 'clarity-js';
import posthog from 'posthog-js';
import { record } from 'rrweb';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { crisisLines } from '../../src/content/index.js';
import { CandidacyChecklist } from '../../src/index.js';

// Tools as their packages ship them, started before the list is there, as on most pages. Some tools
// have no such package, so the docs say of them only what they themselves write.

/** What a tool records of a person's presses, in its own terms. */
type Records = Record<'clarity' | 'rrweb' | 'posthog' | 'sentry' | 'datadog', string[]>;

const fresh = (): Records => ({ clarity: [], rrweb: [], posthog: [], sentry: [], datadog: [] });
let records = fresh();

const start = {
  clarity() {
    /** Clarity's numbers of what somebody does; of the moves of a pointer the docs tell. */
    const kinds: Record<number, string> = {
      9: 'click',
      13: 'down',
      14: 'up',
      16: 'double',
      27: 'input',
      42: 'change',
    };
    const upload = (payload: string) => {
      for (const [, kind, target, ...rest] of JSON.parse(payload).a ?? []) {
        if (kinds[kind]) records.clarity.push(`${kinds[kind]} ${target} ${rest}`);
      }
    };
    clarity.start({ projectId: 'x', upload, delay: 10, track: false });
  },
  rrweb() {
    record({
      emit({ type, data }) {
        // Of what changed, only presses (2) and inputs (5).
        const { source } = data as { source?: number };
        if (type !== 3 || (source !== 2 && source !== 5)) return;
        records.rrweb.push(`${source === 5 ? 'input' : 'press'} ${JSON.stringify(data)}`);
      },
    });
  },
  posthog() {
    posthog.init('x', {
      api_host: location.origin,
      opt_out_useragent_filter: true,
      advanced_disable_flags: true,
      disable_session_recording: true,
      capture_pageview: false,
      capture_performance: false,
      enable_heatmaps: false,
      persistence: 'memory',
      before_send(event) {
        if (event?.event === '$autocapture') records.posthog.push(JSON.stringify(event.properties));
        return null;
      },
    });
  },
  sentry() {
    Sentry.init({
      dsn: 'http://x@127.0.0.1/1',
      beforeBreadcrumb(crumb) {
        if (crumb.category?.startsWith('ui.')) records.sentry.push(`${crumb.message}`);
        return crumb;
      },
    });
  },
  datadog() {
    datadogRum.init({
      applicationId: 'x',
      clientToken: 'x',
      proxy: location.origin,
      trackUserInteractions: true,
      beforeSend(event) {
        if (event.type === 'action')
          records.datadog.push(JSON.stringify([event.action, event._dd]));
        return true;
      },
    });
  },
};

const tools = Object.keys(start) as (keyof Records)[];
/** Until every tool has gathered what it sends together. */
const gathered = () => new Promise((resolve) => setTimeout(resolve, 1600));

let ofList: Records;
let ofUsualBox: Records;

beforeAll(async () => {
  const nowhere = () => new Promise<never>(() => {});
  vi.stubGlobal('fetch', nowhere);
  vi.spyOn(navigator, 'sendBeacon').mockReturnValue(true);
  vi.spyOn(XMLHttpRequest.prototype, 'send').mockImplementation(() => {});
  for (const tool of tools) start[tool]();
  const items = [{ label: 'Pregnancy now' }, { label: 'Lithium as medicine' }];
  render(
    <>
      <CandidacyChecklist crisis={crisisLines.US} groups={[{ intent: 'talk-first', items }]} />
      <label>
        <input type="checkbox" />
        Usual box
      </label>
    </>,
  );
  const box = (name: string) => screen.getByRole('checkbox', { name });
  await gathered();
  records = fresh();
  await userEvent.click(screen.getByText('Lithium as medicine'));
  await userEvent.click(box('Pregnancy now'));
  await userEvent.keyboard(' ');
  await userEvent.dblClick(screen.getByText('Pregnancy now'));
  for (const name of ['Clear my list', 'Undo']) {
    await userEvent.click(screen.getByRole('button', { name }));
  }
  expect(box('Lithium as medicine')).toBeChecked();
  await gathered();
  ofList = records;
  records = fresh();
  await userEvent.click(screen.getByText('Usual box'));
  await gathered();
  ofUsualBox = records;
}, 30_000);

afterAll(() => vi.restoreAllMocks());

/** What tells one item of the list from another, or that something was checked. */
const telling = /pregnancy|lithium|clear|undo|li\b|label|input|button|:nth-(child|of-type)|change/i;

describe.each(tools)('%s', (tool) => {
  it('learns that the list was used, at most, and not what in it', () => {
    expect(ofList[tool].filter((line) => telling.test(line))).toEqual([]);
  });

  it('learns of another box on the same page', () => {
    expect(ofUsualBox[tool].some((line) => /usual|input/i.test(line))).toBe(true);
  });
});

it('Microsoft Clarity takes every press for one on the whole list', () => {
  const targets = new Set(ofList.clarity.map((line) => line.split(' ')[1]));
  expect(ofList.clarity.length).toBeGreaterThan(10);
  expect(targets.size).toBe(1);
});
