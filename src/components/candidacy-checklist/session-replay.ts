/**
 * Marks that ask session-replay and analytics tools not to record a region. If a tool has several,
 * this is the one that hides the most; some tools mask only words, and a few send clicks anyway. The
 * component's Storybook page lists them. No tool is called or receives an answer.
 */
export const notRecorded = {
  className: [
    // Fullstory, help center, "How do I protect my users' privacy in Fullstory?": excluded elements
    'fs-exclude',
    // PostHog: https://posthog.com/docs/session-replay/privacy
    'ph-no-capture',
    // rrweb, guide, "Privacy": https://github.com/rrweb-io/rrweb/blob/master/guide.md
    // (Grafana Faro records with rrweb's own class.)
    'rr-block',
    // Mouseflow, help center, "Excluding, masking and replacing content via code"
    'mf-excluded',
    // Mixpanel: https://docs.mixpanel.com/docs/session-replay/session-replay-privacy-controls
    'mp-block',
    'mp-no-track',
    // Amplitude: README of @amplitude/session-replay-browser
    'amp-block',
    // Pendo: https://developers.pendo.io/agent-2-205-0
    'pendo-ignore',
    // Highlight: https://www.highlight.io/docs/getting-started/browser/replay-configuration/privacy
    'highlight-block',
    // Yandex Metrica: https://yandex.com/support/metrica/en/code/html-markup.html
    'ym-hide-content',
    'ym-disable-clickmap',
    // VWO: the class its recorder looks for
    'nls_protected',
  ].join(' '),
  // Datadog: https://docs.datadoghq.com/session_replay/browser/privacy_options
  'data-dd-privacy': 'hidden',
  // Sentry: https://docs.sentry.io/platforms/javascript/session-replay/privacy/
  'data-sentry-block': '',
  // Microsoft Clarity: https://learn.microsoft.com/clarity/setup-and-installation/clarity-masking
  'data-clarity-mask': 'true',
  // New Relic: newrelic/newrelic-browser-agent, src/common/config/init.js
  'data-nr-block': '',
  // OpenReplay: https://docs.openreplay.com/en/sdk/sanitize-data/
  'data-openreplay-hidden': '',
  'data-openreplay-masked': '',
  // Contentsquare: https://docs.contentsquare.com/en/web/personal-data-handling/
  'data-cs-mask': '',
  // Dynatrace, documentation, "Configure masking"
  'data-dtrum-mask': '',
  // Hotjar, help center, "How to suppress text, images and user input"
  'data-hj-suppress': '',
  // LogRocket: https://docs.logrocket.com/reference/configure-privacy
  'data-private': '',
  // Matomo: https://developer.matomo.org/guides/heatmap-session-recording/setup
  'data-matomo-mask': '',
  // Smartlook: https://web.developer.smartlook.com/docs/consent-and-sensitive-data, and its older mark
  'data-sl': 'exclude',
  'data-recording-disable': '',
  // Heap, help center, "What privacy settings does session replay inherit from Heap"
  'data-heap-redact-text': 'true',
  // Amplitude: texts of captured clicks, @amplitude/plugin-autocapture-browser
  'data-amp-mask': '',
} as const;
