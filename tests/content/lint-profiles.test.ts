import { describe, expect, it } from 'vitest';
import {
  type LintLocale,
  type LintProfile,
  lintText,
  phraseRules,
} from '../../src/content/lint/index.js';

type CountryProfile = Exclude<LintProfile, 'us-fda-ftc'>;

const idsOf = (profile: LintProfile) =>
  new Set(phraseRules.filter(({ profiles }) => profiles?.includes(profile)).map(({ id }) => id));

/** The rules of the country alone that stop at a text. */
function countryRules(text: string, profile: CountryProfile, locale: LintLocale): string[] {
  const own = idsOf(profile);
  const found = lintText(text, { profile, locale }).map(({ rule }) => rule);
  return [...new Set(found.filter((rule) => own.has(rule)))].sort();
}

/** A claim as a clinic might write it, and the rule that stops at it. */
type Claim = readonly [sentence: string, rule: string, locale?: LintLocale];

const poor: Readonly<Record<CountryProfile, readonly Claim[]>> = {
  'uk-asa': [
    ['Our ketamine works just as well as ECT.', 'as-good-as-others'],
    ['It is every bit as effective as your current antidepressant.', 'as-good-as-others'],
    ['Esketamine matches the results of electroconvulsive therapy.', 'as-good-as-others'],
    ['Without ketamine your depression will spiral.', 'harm-without-it'],
    ['Leave low mood untreated and it will take over your life.', 'harm-without-it'],
    ['Consultants across Harley Street recommend our ketamine.', 'endorsement'],
    ['The treatment Olympic athletes swear by.', 'endorsement'],
    ['Prof Harris vouches for it.', 'endorsement'],
    ['Get diagnosed by email in ten minutes.', 'no-consultation'],
    ['Your lozenges are posted straight to your door.', 'no-consultation'],
    ['No need to see a psychiatrist first.', 'no-consultation'],
    ['We treat PTSD and OCD with ketamine.', 'beyond-authorization'],
    ['Come off your tablets and start ketamine this week.', 'careless-use'],
    ['Ketamine sharpens your focus at work.', 'enhancement'],
    ['You do not have to be ill: healthy people benefit too.', 'enhancement'],
  ],
  eu: [
    ['Esketamine is just as powerful as any antidepressant.', 'as-good-as-others'],
    ['The results are comparable to those of ECT.', 'as-good-as-others'],
    ['La ketamina es tan eficaz como los antidepresivos.', 'as-good-as-others', 'es'],
    ['If you do not start treatment, your brain will suffer lasting damage.', 'harm-without-it'],
    ['Sin ketamina, su depresión empeorará.', 'harm-without-it', 'es'],
    ['Leading neuroscientists and doctors recommend ketamine.', 'endorsement'],
    ['A favourite of film stars.', 'endorsement'],
    ['Recomendada por los mejores psiquiatras del país.', 'endorsement', 'es'],
    ['You need no exam and no prescription: order online.', 'no-consultation'],
    ['Sin receta y sin cita previa.', 'no-consultation', 'es'],
    ['Ketamine is safe because it comes from nature.', 'natural'],
    ['A plant-based way out of depression.', 'natural'],
    ['Spravato also helps with migraine and chronic pain.', 'beyond-authorization'],
    ['Our own ketamine lozenges are mixed in house.', 'beyond-authorization'],
    ['Tratamos la ansiedad y el insomnio con ketamina.', 'beyond-authorization', 'es'],
    ['Replace your daily pills with a spray.', 'careless-use'],
    ['Take a lozenge whenever you feel low.', 'careless-use'],
    ['You decide on your dose.', 'careless-use'],
    ['Olvídese de sus antidepresivos.', 'careless-use', 'es'],
    ['Infusions for peak performance and creativity.', 'enhancement'],
    ['Mejora su creatividad, aunque se sienta bien.', 'enhancement', 'es'],
  ],
  'au-tga': [
    ['Psychiatrists around Australia trust it.', 'endorsement'],
    ['Endorsed by leading hospitals.', 'endorsement'],
    ['Dr Nguyen recommends Spravato.', 'endorsement'],
    ['20% off your first infusion.', 'offer-without-terms'],
    ['Bring a friend and get a free session.', 'offer-without-terms'],
    ['Book in June and win a wellness hamper.', 'offer-without-terms'],
    ['Your first consult is on us.', 'offer-without-terms'],
    ['Drop in for a top-up whenever you like.', 'unneeded-use'],
    ['Give the gift of ketamine this Christmas.', 'unneeded-use'],
    ['Even if you are feeling great, a yearly course does no harm.', 'unneeded-use'],
    ['Buy unlimited sessions for one monthly fee.', 'unneeded-use'],
    ['Ketamine for creativity and performance.', 'unneeded-use'],
  ],
};

/** As a careful clinic might write. Most stand close to a claim. */
const innocent: Readonly<Record<CountryProfile, readonly (readonly [string, LintLocale?])[]>> = {
  'uk-asa': [
    ['Talking therapy, medicines and ECT can each help. We go through all of them with you.'],
    ['In one trial, 55 in 100 people were better with ketamine and 41 with ECT.'],
    ['Ketamine is not known to be as effective as antidepressants.'],
    ['Without treatment, some people get better with time.'],
    ['Doctors use ketamine to put people to sleep for surgery.'],
    ['If a psychiatrist recommends it, you can talk it over at home first.'],
    ['Dr Harris says that the first visit takes an hour.'],
    ['You see a doctor before any dose, and never get a diagnosis by email.'],
    ['We do not send any medicine to your home.'],
    ['Ketamine is not licensed for PTSD.'],
    ['Tell us about alcohol, pain or bipolar disorder before you have ketamine.'],
    ['It can cause anxiety, and in some people a rise in blood pressure.'],
    ['Do not stop your antidepressants without asking us.'],
    ['It is not meant for people who feel well.'],
  ],
  eu: [
    ['We cannot say that it is as good as other treatments.'],
    ['Are the results comparable to those of ECT?'],
    ['You can choose no new treatment for now, and come back later.'],
    ['Guidelines by psychiatrists name other medicines first.'],
    ['You meet a psychiatrist, who examines you before you decide.'],
    ['Ketamine is not a natural product but an anesthetic.'],
    ['It is natural to be nervous before a first visit.'],
    ['Studies of ketamine for PTSD are small.'],
    ['Esketamine is authorized for depression that two medicines have not helped.'],
    ['Your clinician sets the dose, and lowers it if you feel unwell.'],
    ['Take your other medicines as usual that morning.'],
    ['Never take a lozenge whenever you feel like it.'],
    ['We ask how you sleep, and how you can focus at work.'],
    ['No deje sus antidepresivos por su cuenta.', 'es'],
    ['La ketamina no está autorizada para la ansiedad.', 'es'],
    ['Es natural sentir miedo antes de la primera cita.', 'es'],
    ['Un médico lo examina antes de cada dosis.', 'es'],
  ],
  'au-tga': [
    ['Our psychiatrist examines you before any treatment.'],
    ['If your GP recommends it, bring the referral with you.'],
    ['Ketamine is not endorsed by any hospital that we know of.'],
    ['A first consultation costs $350. Medicare pays back a part of it.'],
    ['We offer no discounts.'],
    ['10% off for students. Terms and conditions: full-time students, until 1 June.'],
    ['You are free to leave at any time.'],
    ['Treatment ends when you and your clinician agree that you feel well.'],
    ['You may need fewer sessions than planned.'],
    ['Not everyone needs a further course.'],
    ['There is a risk of harm with more sessions than you need.'],
    ['A gift for our staff is kind, but please give none.'],
  ],
};

describe.each(Object.keys(poor) as CountryProfile[])('the rules of %s', (profile) => {
  it.each(
    poor[profile].map(([sentence, rule, locale = 'en']) => [sentence, rule, locale] as const),
  )('stop at: %s', (sentence, rule, locale) => {
    expect(countryRules(sentence, profile, locale)).toContain(rule);
  });

  it.each(innocent[profile].map(([sentence, locale = 'en']) => [sentence, locale] as const))(
    'pass: %s',
    (sentence, locale) => {
      expect(countryRules(sentence, profile, locale)).toEqual([]);
    },
  );

  it('each have a sentence here, and leave all of them to others in the US', () => {
    const tried = new Set(poor[profile].map(([, rule]) => rule));
    expect([...idsOf(profile)].filter((rule) => !tried.has(rule))).toEqual([]);
    for (const [sentence, rule, locale] of poor[profile]) {
      expect(lintText(sentence, { locale }).map(({ rule: id }) => id)).not.toContain(rule);
    }
  });

  it('rest on a text of that country', () => {
    const country = {
      'uk-asa': /\(UK\)/,
      eu: /^Directive 2001\/83\/EC/,
      'au-tga': /\(Australia\)/,
    };
    for (const { profiles, source } of phraseRules) {
      if (profiles?.includes(profile)) expect(source.title).toMatch(country[profile]);
    }
  });
});
