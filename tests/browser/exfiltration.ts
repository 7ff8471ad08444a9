import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { cdp } from 'vitest/browser';

/** Lets an answer out on purpose. */
export type Leak = (answer: string) => unknown;

type Note = (way: string, ...what: unknown[]) => void;

/** An element as a parser makes it: no script has created it. */
const parsed = <Name extends keyof HTMLElementTagNameMap>(name: Name) => {
  const template = document.createElement('template');
  template.innerHTML = `<${name}></${name}>`;
  return template.content.firstElementChild as HTMLElementTagNameMap[Name];
};

const detached = document.createElement('div');

let addresses = 0;

/** An address that was never fetched; another the browser might answer from its memory. */
const log = (answer: string) => `/log?${encodeURIComponent(answer)}&${addresses++}`;

/** Calls the function at the end of a path, for those that TypeScript or this browser lacks. */
const call =
  (path: string): Leak =>
  (answer) => {
    const [owner, name] = placeOf(path);
    return Reflect.apply(Reflect.get(owner, name), owner, [answer]);
  };
const construct =
  (name: string): Leak =>
  (answer) =>
    Reflect.construct(Reflect.get(window, name), [log(answer)]);

/** What scripts for tag managers and analytics leave on a page; here they do nothing. */
const collectors = () => ({
  dataLayer: Object.assign([], { push() {} }),
  _paq: Object.assign([], { push() {} }),
  gtag() {},
  fbq() {},
  plausible() {},
});

/** Functions and constructors by which an answer can leave, each with a leak that uses it. */
const calls: Record<string, Leak> = {
  // To a server
  fetch: (answer) => fetch(log(answer)),
  fetchLater: call('fetchLater'),
  'XMLHttpRequest.prototype.open': (answer) => new XMLHttpRequest().open('GET', log(answer)),
  'XMLHttpRequest.prototype.send': (answer) => new XMLHttpRequest().send(answer),
  'navigator.sendBeacon': (answer) => navigator.sendBeacon('/log', answer),
  WebSocket: () => new WebSocket('ws://127.0.0.1/log'),
  WebTransport: () => new WebTransport('https://127.0.0.1/log'),
  EventSource: construct('EventSource'),
  RTCPeerConnection: () => new RTCPeerConnection(),
  Image: (answer) => Object.assign(new Image(), { src: log(answer) }),
  Audio: construct('Audio'),
  FontFace: (answer) => new FontFace('Log', `url("${log(answer)}")`),
  'Document.prototype.createElement': (answer) =>
    Object.assign(document.createElement('img'), { src: log(answer) }),
  'Document.prototype.createElementNS': () =>
    document.createElementNS('http://www.w3.org/2000/svg', 'image'),
  'HTMLFormElement.prototype.submit': () => parsed('form').submit(),
  'HTMLFormElement.prototype.requestSubmit': () => parsed('form').requestSubmit(),
  'HTMLElement.prototype.click': (answer) =>
    Object.assign(parsed('a'), { href: log(answer), target: '_blank' }).click(),
  'CSSStyleSheet.prototype.insertRule': (answer) =>
    new CSSStyleSheet().insertRule(`html { background: url("${log(answer)}") }`),
  'CSSStyleSheet.prototype.replace': (answer) => new CSSStyleSheet().replace(answer),
  'CSSStyleSheet.prototype.replaceSync': (answer) => new CSSStyleSheet().replaceSync(answer),

  // To another window, worker or script
  postMessage: (answer) => window.postMessage(answer, '*'),
  'parent.postMessage': (answer) => parent.postMessage(answer, '*'),
  'MessagePort.prototype.postMessage': (answer) => new MessageChannel().port1.postMessage(answer),
  BroadcastChannel: construct('BroadcastChannel'),
  'BroadcastChannel.prototype.postMessage': call('BroadcastChannel.prototype.postMessage'),
  Worker: construct('Worker'),
  SharedWorker: construct('SharedWorker'),
  'Worker.prototype.postMessage': call('Worker.prototype.postMessage'),
  'ServiceWorker.prototype.postMessage': call('ServiceWorker.prototype.postMessage'),
  'navigator.serviceWorker.register': (answer) => navigator.serviceWorker.register(log(answer)),
  'navigator.locks.request': (answer) => navigator.locks.request(answer, () => {}),
  'EventTarget.prototype.dispatchEvent': (detail) =>
    document.dispatchEvent(new CustomEvent('answer', { detail })),
  open: (answer) => window.open(log(answer)),
  reportError: call('reportError'),
  'performance.mark': (answer) => performance.mark(answer),
  'performance.measure': (answer) => performance.measure(answer),
  'dataLayer.push': call('dataLayer.push'),
  '_paq.push': call('_paq.push'),
  gtag: call('gtag'),
  fbq: call('fbq'),
  plausible: call('plausible'),

  // To what outlives the page
  'Storage.prototype.setItem': (answer) => localStorage.setItem('answer', answer),
  'indexedDB.open': (answer) => indexedDB.open(answer),
  'caches.open': (answer) => caches.open(answer),
  'navigator.storage.getDirectory': () => navigator.storage.getDirectory(),
  'cookieStore.set': (answer) => cookieStore.set('answer', answer),
  'history.pushState': (answer) => history.pushState(answer, ''),
  'history.replaceState': (answer) => history.replaceState(null, '', `#${answer}`),

  // To the device
  print: () => print(),
  'navigator.clipboard.write': () => navigator.clipboard.write([]),
  'navigator.clipboard.writeText': (answer) => navigator.clipboard.writeText(answer),
  'document.execCommand': () => document.execCommand('copy'),
  'navigator.share': (text) => navigator.share({ text }),
  'navigator.setAppBadge': () => navigator.setAppBadge(1),
  Notification: construct('Notification'),
  'ServiceWorkerRegistration.prototype.showNotification': call(
    'ServiceWorkerRegistration.prototype.showNotification',
  ),
  'URL.createObjectURL': (answer) => URL.createObjectURL(new Blob([answer])),
  showSaveFilePicker: call('showSaveFilePicker'),
  'speechSynthesis.speak': call('speechSynthesis.speak'),

  // To whoever reads the console, as error trackers do
  ...Object.fromEntries(
    Object.entries(console)
      .filter(([, value]) => typeof value === 'function')
      .map(([name]) => [`console.${name}`, call(`console.${name}`)]),
  ),
};

/** Properties by which an answer can leave when they are set. */
const properties: Record<string, Leak> = {
  'document.cookie': (answer) => Reflect.set(document, 'cookie', `answer=${answer}`),
  'document.title': (answer) => Reflect.set(document, 'title', answer),
  name: (answer) => Reflect.set(window, 'name', answer),
  'document.adoptedStyleSheets': () => {
    document.adoptedStyleSheets = [new CSSStyleSheet()];
  },
  'HTMLImageElement.prototype.src': (src) => Object.assign(parsed('img'), { src }),
  'HTMLImageElement.prototype.srcset': (srcset) => Object.assign(parsed('img'), { srcset }),
  'HTMLScriptElement.prototype.src': (src) => Object.assign(parsed('script'), { src }),
  'HTMLLinkElement.prototype.href': (href) => Object.assign(parsed('link'), { href }),
  'HTMLIFrameElement.prototype.src': (src) => Object.assign(parsed('iframe'), { src }),
  'HTMLIFrameElement.prototype.srcdoc': (srcdoc) => Object.assign(parsed('iframe'), { srcdoc }),
  'HTMLMediaElement.prototype.src': (src) => Object.assign(parsed('video'), { src }),
  'HTMLSourceElement.prototype.src': (src) => Object.assign(parsed('source'), { src }),
  'HTMLEmbedElement.prototype.src': (src) => Object.assign(parsed('embed'), { src }),
  'HTMLObjectElement.prototype.data': (data) => Object.assign(parsed('object'), { data }),
};

/** What is put into the page, whoever it is meant for. */
const inPage: Record<string, [way: string, Leak]> = {
  'an attribute of an item': ['attribute', () => mark('li')],
  'an attribute of a box': ['attribute', () => mark('input')],
  'an attribute of the region that is not recorded': ['attribute', () => mark(slot('private'))],
  'an attribute of what is said': ['attribute', () => mark(slot('status'))],
  'an attribute of the body': ['attribute', () => mark('body')],
  'an attribute of the page': ['attribute', () => mark('html')],
  'an attribute that goes at once': ['attribute', () => delete mark('li').ticked],
  'a name of a box that goes at once': [
    'attribute',
    (answer) => {
      const box = document.querySelector('input');
      box?.setAttribute('name', answer);
      box?.removeAttribute('name');
    },
  ],
  'a style': [
    'attribute',
    () => document.body.style.setProperty('background', 'url(data:image/gif;base64,)'),
  ],
  'an element outside the sheet': [
    'element',
    (answer) => document.body.append(Object.assign(parsed('p'), { textContent: answer })),
  ],
  'an element that goes': ['element', () => document.querySelector('li p, legend')?.remove()],
  'a text outside the sheet': ['text', (answer) => document.querySelector('li')?.append(answer)],
  'an answer in the link to the sheet': [
    'text',
    (answer) => setTimeout(() => document.querySelector(slot('tray'))?.replaceChildren(answer)),
  ],
  'an attribute of the sheet': ['sheet', () => setTimeout(() => mark(slot('sheet')))],
  'an element in the sheet': [
    'sheet',
    () =>
      setTimeout(() =>
        document
          .querySelector(slot('sheet'))
          ?.insertAdjacentHTML('beforeend', '<b data-ticks="1"></b>'),
      ),
  ],
};

/** More that a watch has to notice, with the way it is noticed at. */
const others: Record<string, [way: string, Leak]> = {
  'localStorage.answer =': [
    'localStorage',
    (answer) => Reflect.set(localStorage, 'answer', answer),
  ],
  'sessionStorage.answer =': [
    'sessionStorage',
    (answer) => Reflect.set(sessionStorage, 'answer', answer),
  ],
  'location.hash =': ['navigation', (answer) => Reflect.set(location, 'hash', answer)],
  'location.assign': ['navigation', (answer) => location.assign(log(answer))],
  'a global': ['global', (answer) => Reflect.set(window, 'answer', answer)],
  'a global that was there': ['global', (answer) => Reflect.set(window, 'dataLayer', [answer])],
  ...Object.fromEntries(
    ['iframe', 'link', 'object', 'script'].map((name): [string, [string, Leak]] => [
      `a created element: ${name}`,
      ['Document.prototype.createElement', () => document.createElement(name)],
    ]),
  ),
  // Here the same window
  'top.postMessage': ['parent.postMessage', (answer) => top?.postMessage(answer, '*')],
  'a picture that is parsed and in no page': [
    'request',
    (answer) => {
      detached.innerHTML = `<img src="${log(answer)}" alt="">`;
    },
  ],
  'a stylesheet’s rule for what is ticked': [
    'request',
    (answer) => {
      const rule = `:has(:checked) > body { background: url("${log(answer)}") }`;
      document.head.insertAdjacentHTML('beforeend', `<style>${rule}</style>`);
    },
  ],
  'a fetch of another window': ['request', (answer) => otherWindow().fetch(log(answer))],
  'a beacon of another window': [
    'request',
    (answer) => otherWindow().navigator.sendBeacon('/log', answer),
  ],
  'a socket of another window': [
    'socket',
    () => new (otherWindow().WebSocket)('ws://127.0.0.1:9/log'),
  ],
  'the storage of another window': [
    'kept',
    (answer) => otherWindow().localStorage.setItem('answer', answer),
  ],
};

const slot = (name: string) => `[data-slot="candidacy-checklist-${name}"]`;

function mark(selector: string) {
  const { dataset } = document.querySelector<HTMLElement>(selector) as HTMLElement;
  dataset.ticked = '1';
  return dataset;
}

/** A window that no stand-in is in. */
function otherWindow() {
  document.body.insertAdjacentHTML('beforeend', '<iframe title="Other"></iframe>');
  return document.querySelector('iframe')?.contentWindow as Window & typeof globalThis;
}

/** Each leak with the way that it must be noticed at. */
export const deliberate: [leak: string, way: string, Leak][] = [
  ...Object.entries({ ...calls, ...properties }).map(([way, leak]): [string, string, Leak] => [
    way,
    way,
    leak,
  ]),
  ...Object.entries({ ...inPage, ...others }).map(([name, [way, leak]]): [string, string, Leak] => [
    name,
    way,
    leak,
  ]),
];

/** Elements that fetch, or that make others fetch. */
const loads =
  /^(audio|base|embed|i?frame|image|img|link|meta|object|script|source|style|track|video)$/i;

/** React's development build tells the browser's profiler what it renders; production does not. */
const byProfiling = (track: unknown) => /^(Components|Scheduler|Server \w+) ⚛$/.test(String(track));

/** All that is let through and not noted; the rest is noted and goes no further. */
const harmless: Record<string, (args: unknown[], on: unknown) => boolean> = {
  'Document.prototype.createElement': ([name]) => !loads.test(String(name)),
  'Document.prototype.createElementNS': ([, name]) => !loads.test(String(name)),
  // That the list was used, as the page is told; where, it is not.
  'EventTarget.prototype.dispatchEvent': ([event], on) =>
    on instanceof Element &&
    on.matches(slot('private')) &&
    event instanceof PointerEvent &&
    !event.relatedTarget &&
    [event.screenX, event.screenY, event.clientX, event.clientY, event.detail].every((at) => !at),
  // React's scheduler wakes itself with an empty message.
  'MessagePort.prototype.postMessage': ([message]) => message === null,
  // The runner's own channels
  'BroadcastChannel.prototype.postMessage': (_, channel) =>
    channel instanceof BroadcastChannel && channel.name.startsWith('vitest:'),
  'console.timeStamp': ([, , , track, group]) => byProfiling(track) || byProfiling(group),
  'performance.measure': ([, options]) => {
    const { track, trackGroup } = (options as PerformanceMeasureOptions)?.detail?.devtools ?? {};
    return byProfiling(track) || byProfiling(trackGroup);
  },
};

/** The object that has what a path names: the one it leads to, or one that this inherits from. */
function placeOf(path: string): [owner: object, name: string] {
  const names = path.split('.');
  const name = names.pop() as string;
  const object = names.reduce<object>((from, step) => Reflect.get(from, step), window);
  let owner: object | null = object;
  while (owner && !Object.hasOwn(owner, name)) owner = Reflect.getPrototypeOf(owner);
  return [owner ?? object, name];
}

const restores: (() => void)[] = [];

/** Puts something in a property's place until the watch ends; where it is missing, it is added. */
function replace(path: string, change: (was: PropertyDescriptor) => PropertyDescriptor) {
  const [owner, name] = placeOf(path);
  const was = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { ...change(was ?? {}), configurable: true });
  restores.unshift(() => {
    if (was) Object.defineProperty(owner, name, was);
    else Reflect.deleteProperty(owner, name);
  });
}

function standIn(note: Note) {
  for (const path of Object.keys(calls)) {
    replace(path, ({ get, value = get?.call(window), enumerable }) => {
      function noted(this: unknown, ...args: unknown[]) {
        if (harmless[path]?.(args, this)) return Reflect.apply(value, this, args);
        note(path, ...args);
        // Suits those who wait for it, and the others do not look at it.
        return new.target ? this : Promise.resolve();
      }
      if (value?.prototype) noted.prototype = value.prototype;
      return { value: noted, writable: true, enumerable: enumerable ?? true };
    });
  }
  for (const path of Object.keys(properties)) {
    replace(path, ({ get, enumerable }) => ({
      get,
      set: (value) => note(path, value),
      enumerable: enumerable ?? true,
    }));
  }
  for (const name of ['localStorage', 'sessionStorage'] as const) {
    const storage = window[name];
    const noted = new Proxy(storage, {
      get: (_, key) => {
        const value = Reflect.get(storage, key);
        return typeof value === 'function' ? value.bind(storage) : value;
      },
      set: (_, key, value) => {
        note(name, key, value);
        return true;
      },
      defineProperty: (_, key) => {
        note(name, key);
        return true;
      },
    });
    replace(name, ({ enumerable }) => ({ get: () => noted, enumerable }));
  }
}

/** All that outlives the page or that another script finds without looking for it. */
const kept = async () =>
  JSON.stringify([
    { ...localStorage },
    { ...sessionStorage },
    document.cookie,
    location.href,
    history.length,
    history.state,
    document.title,
    window.name,
    document.adoptedStyleSheets.length,
    await indexedDB.databases(),
    await caches.keys(),
  ]);

const globals = () =>
  new Map(
    Reflect.ownKeys(window).map((name) => [
      name,
      Object.getOwnPropertyDescriptor(window, name)?.value as unknown,
    ]),
  );

/** Each kind of tag in an element with its attributes, and no text: what is left without answers. */
const tagsOf = (root: Element) =>
  [
    ...new Set(
      [root, ...root.querySelectorAll('*')].map((element) =>
        (element.cloneNode() as Element).outerHTML.replace(/<\/.*$/, ''),
      ),
    ),
  ]
    .sort()
    .join(' ');

/** What HTML does not allow and browsers or tools obey is set when the script runs, once. */
const isSetAtOnce = ({ target, attributeName, oldValue }: MutationRecord) =>
  (attributeName === 'heap-ignore' && oldValue === null) ||
  (target instanceof HTMLElement &&
    target.matches(`${slot('groups')} :is(fieldset, input)`) &&
    oldValue === null &&
    `${attributeName}=${target.getAttribute(attributeName ?? '')}`.match(
      /^(form=|autocomplete=off)$/,
    ));

/** The sentence on the empty sheet, and the empty tray, are hidden until the script runs. */
const isReveal = ({ target, attributeName, oldValue }: MutationRecord) =>
  target instanceof HTMLElement &&
  target.matches(`${slot('empty')}, ${slot('tray')}`) &&
  attributeName === 'hidden' &&
  oldValue === '' &&
  !target.hidden;

/** The texts that a change is about; anything but a text is none. */
const textsOf = ({ type, target, addedNodes, removedNodes }: MutationRecord) =>
  (type === 'characterData' ? [target] : [...addedNodes, ...removedNodes]).map((node) =>
    node instanceof Text ? node.data : 'no text',
  );

/**
 * Notes what changes in the document, even what is changed back at once.
 *
 * No attribute may change, nor any element or text, but for these: the component comes and goes as
 * a whole, the sheet holds the same tags with the same attributes whatever is ticked, one set of them
 * for each of its three states, texts change in it, and the link to it says how many are on it.
 */
function watchDocument(host: Element, note: Note) {
  let component: Node | undefined;
  const first = new Map<string, string>();
  const countOnly = /^(\d+ on your list\. Show it)?$/;
  const judge = (records: MutationRecord[]) => {
    for (const record of records) {
      const { type, target, attributeName, addedNodes, removedNodes } = record;
      if (target === host) component ??= addedNodes[0];
      const element = target instanceof Element ? target : target.parentElement;
      const nodes = [...addedNodes, ...removedNodes];
      if (type === 'attributes') {
        if (!isSetAtOnce(record) && !isReveal(record))
          note('attribute', attributeName, 'on', element?.outerHTML);
      } else if (element?.closest(slot('sheet'))) continue;
      else if (
        element?.matches(slot('tray')) &&
        textsOf(record).every((text) => countOnly.test(text))
      )
        continue;
      else if (type === 'characterData') note('text', target.textContent);
      else {
        for (const node of nodes.filter((node) => node !== component)) {
          note(node instanceof Element ? 'element' : 'text', node.textContent);
        }
      }
    }
    for (const sheet of document.querySelectorAll(slot('sheet'))) {
      // Nothing on it, just cleared, or something on it.
      const state = ['empty', 'actions'].map((name) => sheet.querySelector(slot(name)) !== null);
      const tags = tagsOf(sheet);
      if (!first.has(`${state}`)) first.set(`${state}`, tags);
      if (first.get(`${state}`) !== tags) note('sheet', tags);
    }
  };
  const observer = new MutationObserver(judge);
  observer.observe(document, {
    attributeOldValue: true,
    characterData: true,
    childList: true,
    subtree: true,
  });
  return () => {
    judge(observer.takeRecords());
    observer.disconnect();
  };
}

/**
 * Keeps what is put off, so that it can be done before the watch ends: answers gathered to be sent
 * together a second or a minute later are a leak, too.
 */
function holdPutOff() {
  const putOff = new Map<unknown, () => void>();
  for (const path of ['setTimeout', 'setInterval', 'requestIdleCallback']) {
    replace(path, ({ value, enumerable, writable }) => ({
      value: (callback: unknown, ...rest: unknown[]) => {
        if (typeof callback !== 'function')
          return Reflect.apply(value, window, [callback, ...rest]);
        const done = (...given: unknown[]) => {
          // Done before the watch ended: once more, it would leak into the next test.
          if (!putOff.has(id)) return;
          if (path !== 'setInterval') putOff.delete(id);
          callback(...given);
        };
        const id = Reflect.apply(value, window, [done, ...rest]);
        const args = path === 'requestIdleCallback' ? [idle] : rest.slice(1);
        putOff.set(id, () => callback(...args));
        return id;
      },
      enumerable: enumerable ?? true,
      writable: writable ?? true,
    }));
  }
  for (const path of ['clearTimeout', 'clearInterval', 'cancelIdleCallback']) {
    replace(path, ({ value, enumerable, writable }) => ({
      value: (id: unknown) => {
        putOff.delete(id);
        return Reflect.apply(value, window, [id]);
      },
      enumerable: enumerable ?? true,
      writable: writable ?? true,
    }));
  }
  /** What is put off by what was put off is done as well, a few times over. */
  return () => {
    for (let round = 0; round < 3; round++) {
      const now = [...putOff];
      putOff.clear();
      for (const [, callback] of now) callback();
    }
  };
}

const idle: IdleDeadline = { didTimeout: true, timeRemaining: () => 0 };

let witness: Note = () => {};

// The browser's own account of the network. The runner needs none of it while a test runs: it talks
// through a socket that it opened before. Excused is only what goes nowhere: the icons are in the
// stylesheet itself, and the browser calls reading them a request.
beforeAll(async () => {
  cdp().on('Network.requestWillBeSent', ({ request }) => {
    if (!request.url.startsWith('data:')) witness('request', request.url);
  });
  cdp().on('Network.webSocketCreated', ({ url }) => witness('socket', url));
  cdp().on('Network.webTransportCreated', ({ url }) => witness('socket', url));
  await cdp().send('Network.enable');
});

afterAll(() => cdp().send('Network.disable'));

/** What the test itself does, on the functions from before they are watched. */
const { dispatchEvent } = EventTarget.prototype;
const { click } = HTMLElement.prototype;
export const send = (target: EventTarget, event: Event) => dispatchEvent.call(target, event);
export const press = (element: Element) => click.call(element as HTMLElement);

/**
 * Listens at every way out of a page that is known here, lets nothing through, and notes what was
 * tried. What comes and goes in `host` as a whole is the component.
 */
export async function watchWaysOut(host: Element) {
  const heard: string[] = [];
  const note: Note = (way, ...what) => {
    heard.push(`${way}: ${what.map(String).join(' ').slice(0, 200)}`);
  };
  Object.assign(window, collectors());
  const keptBefore = await kept();
  const globalsBefore = globals();
  const stay = (event: NavigateEvent) => {
    note('navigation', event.destination.url);
    event.preventDefault();
  };
  navigation.addEventListener('navigate', stay);
  standIn(note);
  witness = note;
  const leaveDocument = watchDocument(host, note);
  const doWhatWasPutOff = holdPutOff();

  let ended = false;
  const end = async () => {
    if (ended) return heard;
    ended = true;
    doWhatWasPutOff();
    leaveDocument();
    for (const restore of restores.splice(0)) restore();
    navigation.removeEventListener('navigate', stay);
    // Answered after all events before it have arrived
    await cdp().send('Network.enable');
    witness = () => {};
    for (const [name, value] of globals()) {
      // Testing Library's own
      if (name === 'IS_REACT_ACT_ENVIRONMENT') continue;
      if (!globalsBefore.has(name) || !Object.is(globalsBefore.get(name), value))
        note('global', name);
    }
    if ((await kept()) !== keptBefore) note('kept', await kept());
    for (const name of Object.keys(collectors())) Reflect.deleteProperty(window, name);
    return heard;
  };
  onTestFinished(async () => void (await end()));
  return { heard, end };
}
