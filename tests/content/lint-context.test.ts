import { describe, expect, it } from 'vitest';
import { lintClaims, lintText, phraseRules } from '../../src/content/lint/index.js';
import { choicesOf } from '../../src/content/lint/phrase.js';
import * as english from '../../src/content/treatments/index.js';
import * as spanish from '../../src/content/treatments/ketamine-assisted-psychotherapy/es/index.js';
import { sober } from './sober.js';

const rulesIn = (text: string, locale: 'en' | 'es' = 'en') =>
  lintText(text, { locale }).map(({ rule }) => rule);

describe('what somebody else advertised', () => {
  it.each([
    ['en', 'The advertisement called the treatment “life-changing”.'],
    ['en', 'The posts said “it gave me my life back”, which the regulator found misleading.'],
    ['en', 'Words such as “life-changing” promise too much.'],
    ['en', 'Write down thoughts such as “I am no good”, and test them.'],
    ['en', 'Avoid clinics that say you must decide today.'],
    ['es', 'El anuncio decía «me cambió la vida», y el regulador lo consideró engañoso.'],
  ] as const)('is not claimed, %s: %s', (locale, text) => {
    expect(rulesIn(text, locale)).toEqual([]);
  });

  it.each([
    ['en', '“Life-changing.” Maria, Denver', 'testimonial'],
    ['en', 'Our patients call it “life-changing”.', 'testimonial'],
    ['en', 'We do not say it lightly: this cures depression.', 'cure'],
    ['es', '«Me cambió la vida». Ana, Madrid', 'testimonial'],
  ] as const)('is told from what a page itself says, %s: %s', (locale, text, rule) => {
    expect(rulesIn(text, locale)).toContain(rule);
  });
});

describe('a hedge', () => {
  const quick = 'It can bring rapid relief, sometimes within hours.';

  it('leaves a note on how fast or how long, where nothing numbers or limits it', () => {
    expect(lintText(quick)).toMatchObject([{ rule: 'hedged', severity: 'note' }]);
    expect(rulesIn('Puede dar alivio, a veces en horas.', 'es')).toEqual(['hedged']);
    expect(rulesIn('It may ease depression for some people.')).toEqual([]);
  });

  it.each([
    'It often fades within two weeks.',
    'It does not help everyone.',
    'In one trial, 27 of 100 people felt better (9 of 100 with placebo).',
  ])('is enough beside: %s', (limit) => {
    expect(rulesIn(`${quick} ${limit}`)).toEqual([]);
  });
});

it('takes a lack of evidence for all that follows in the sentence', () => {
  const list =
    'it helps more, acts sooner, lasts longer or does less harm to the body than the sprays that are FDA-approved for depression';
  expect(rulesIn(`Reviewers found no evidence to show that ${list}.`)).toEqual([]);
  expect(rulesIn(`There is no evidence that it harms, but ${list}.`)).toContain('approval-implied');
});

it.each([
  ['en', 'While some say it does not last, our patients stay well for years.', 'duration'],
  ['en', 'Nothing works faster than ketamine.', 'better-than-others'],
  ['en', 'It is not dangerous.', 'no-side-effects'],
  ['en', 'The worst most people feel is a pleasant floating sensation.', 'harm-played-down'],
  ['en', 'Ketamine leads to the repair of damaged brain circuits.', 'mechanism-as-fact'],
  ['en', 'TMS is effective for depression.', 'certainty'],
  ['en', 'Its efficacy is well documented.', 'proven'],
  ['en', 'Your insurance will cover it, guaranteed.', 'promise'],
  ['es', 'No es peligrosa.', 'no-side-effects'],
  ['es', 'Favorece el crecimiento de nuevas conexiones neuronales.', 'mechanism-as-fact'],
  ['es', 'Es probablemente el mayor avance en muchas décadas.', 'superlative'],
] as const)('stops at a claim in %s: %s', (locale, text, rule) => {
  expect(rulesIn(text, locale)).toContain(rule);
});

it.each([
  ['en', 'About half of the people who improved had relapsed within three weeks.'],
  ['en', 'Approximately 10 in 100 patients do not respond to two antidepressants.'],
  ['en', 'Coverage is limited to adults who have tried two medicines.'],
  ['en', 'The drug can start a manic episode during treatment.'],
  ['en', 'You do not have to decide now.'],
  ['en', 'Treatment without side effects does not exist.'],
  ['en', 'Medicare pays 80 percent of the approved amount.'],
  ['es', 'Quien haya tenido un episodio psicótico no debe tomar ketamina.'],
  ['es', 'El trastorno bipolar se trata de otra manera.'],
  ['es', 'Las ideas suicidas son una urgencia.'],
  ['es', 'Cada persona responde de forma distinta.'],
  ['es', 'Cerca de un tercio de las personas no responde.'],
  ['en', 'We would like to say how long relief lasts, but the studies were short.'],
  ['en', 'Celebrity stories rarely say how the treatment went in the end.'],
  ['en', 'Bring a friend who can drive you home.'],
  ['en', 'The heaviness you came with may still be there after the session.'],
  ['en', 'Dependence does not always come into it early, but it can grow with use.'],
  ['en', 'If you have had low mood for two weeks, you may have depression.'],
  ['en', 'No doctor treats more people than our law allows.'],
  ['es', 'Puede llamar gratis al 988 desde cualquier teléfono.'],
  ['es', 'La técnica existía mucho antes de que se usara en hospitales.'],
  ['es', 'A diferencia de los antidepresivos, la infusión pide una visita cada vez.'],
  ['es', 'La psilocibina viene de un hongo y puede hacer daño.'],
  ['es', 'El formulario basta para cambiar la cita.'],
] as const)('passes a plain fact in %s: %s', (locale, text) => {
  expect(rulesIn(text, locale)).toEqual([]);
});

it.each([
  'Un bipolar no debe tomar ketamina.',
  'Ella es bipolar.',
  'Tratamos a los deprimidos y a los suicidas.',
  'Los pacientes psicóticos no pueden venir.',
  'A los maníacos no los tratamos.',
])('knows people who are called after what they have: %s', (text) => {
  expect(rulesIn(text, 'es')).toContain('stigma');
});

it.each(phraseRules)('has no phrase that no word may follow: $id', ({ phrases, unless }) => {
  for (const list of [...Object.values(phrases), ...Object.values(unless ?? {})]) {
    // What follows a phrase must not be a letter, so that a space at its end finds nothing.
    for (const choice of list.flatMap(choicesOf)) expect(choice).not.toMatch(/[\s"“«¿]$/);
  }
});

describe('the tone', () => {
  it.each(['en', 'es'] as const)('lets plain sentences of the field pass: %s', (locale) => {
    const stopped = sober[locale].filter((text) => rulesIn(text, locale).length > 0);
    expect(stopped.length / sober[locale].length).toBeLessThan(0.02);
  });

  it('is a note that names the words, and stops at no packaged treatment', () => {
    const text = 'Our chair by the window is where heavy years end.';
    const [finding, ...others] = lintText(text);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: 'reads-like-ad', severity: 'note' });
    const named = [...(finding?.why.matchAll(/“([^”]+)”/g) ?? [])].map(([, words]) => words ?? '');
    expect(named.length).toBeGreaterThan(0);
    for (const words of named) expect(text.toLowerCase()).toContain(words);
    for (const [treatments, locale] of [
      [english, 'en'],
      [spanish, 'es'],
    ] as const) {
      for (const treatment of Object.values(treatments)) {
        const rules = lintClaims(treatment as never, { locale }).map(({ rule }) => rule);
        expect(rules).not.toContain('reads-like-ad');
      }
    }
  });
});
