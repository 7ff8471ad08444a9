import type { Note } from '../../model/index.js';
import type { TmsIds } from './ids.js';

/** Spread into a frequency and into the study behind it, so that the two cannot drift apart. */
export const seizureSurvey = {
  source: 'taylor-2021',
  population: 'People treated in clinics that answered a survey',
  route: 'TMS; no comparison group',
  sampleSize: 25526,
} as const;

/** As above: the only count of this in a trial for depression that could be checked. */
export const scalpPainTrial = {
  source: 'gaynes-2011',
  population: 'Adults with treatment-resistant depression',
  route: 'TMS with fast pulses',
  sampleSize: 68,
} as const;

export const clearance: Note<TmsIds> = {
  id: 'clearance',
  title: 'What the FDA has cleared',
  studies: [
    {
      source: 'fda-2011',
      found:
        'The US Food and Drug Administration (FDA) has set rules for TMS devices that treat major depression. A new device is cleared if it works much like one that is already allowed. This is not the same as the approval of a medicine.',
    },
    {
      source: 'fda-2018',
      found:
        'The first TMS device for depression was allowed in 2008, and TMS for some other conditions since then. Each device is cleared for certain uses, so ask what ours is cleared for.',
    },
    {
      source: 'perera-2016',
      population: 'Adults with major depression',
      route: 'TMS, most often once a day',
      found:
        'By people who give TMS: it is allowed for adults whose depression earlier antidepressants have not helped.',
    },
  ],
};

export const seriousRisks: Note<TmsIds> = {
  id: 'serious-risks',
  title: 'Serious risks, and who should not have it',
  studies: [
    {
      ...seizureSurvey,
      comparator: null,
      found:
        'Over a course, about 7 in 10,000 had a seizure (range 4 to 11). With the most used coils (figure-8) it was about 1 in 10,000, and with H-coils about 56 (range 28 to 100). Of about 500 people asked about their clinics, 134 answered.',
      doesNotTell: 'How many would have had a seizure anyway.',
    },
    {
      source: 'lerner-2019',
      population: 'People in clinics and laboratories, by survey',
      route: 'TMS of all kinds; no comparison group',
      found:
        'Seizures were likelier in people with epilepsy or an injured brain, within the first few visits, and when safety guidelines were not kept.',
    },
    {
      source: 'loo-2008',
      population: 'People with depression, in trials and reports',
      route: 'TMS, repeated pulses',
      found:
        'Few had a seizure or a switch toward mania, both linked with things that can be asked about beforehand. The review also looks at hearing and currents in implants. Effects of many courses over the years are not known.',
    },
    {
      source: 'miuli-2021',
      population: 'People with depression or bipolar disorder',
      route: 'TMS, mostly repeated pulses, or a sham',
      sampleSize: 1063,
      found:
        'Only 8 of 25 trials reported side effects, and four of these a switch toward mania: more energy, little sleep, or a short temper.',
      doesNotTell: 'How often it happens.',
    },
    {
      source: 'gillick-2015',
      population: 'One healthy adult (a case report)',
      route: 'Single TMS pulses',
      found: 'She fainted. The authors call this rare, and rarely reported.',
    },
    {
      source: 'fda-2018',
      found:
        'No one should have TMS with metal or an implant in or near the head. Examples are hearing implants, nerve stimulators, stents, and clips or coils for an aneurysm. Jewelry and hair clips come off first, and earplugs are a must. Anyone who has had a seizure should ask a clinician first. The notice is about another condition.',
    },
    {
      source: 'lee-2021',
      population: 'People with depression around childbirth, 11 studies',
      route: 'TMS, repeated pulses',
      found: 'No severe side effects were seen in mothers or babies, but the studies are few.',
    },
  ],
};

export const commonEffects: Note<TmsIds> = {
  id: 'common-effects',
  title: 'Common side effects',
  text: 'We found no count of headaches in a trial for depression that we could check.',
  studies: [
    {
      ...scalpPainTrial,
      comparator: 'with a sham device',
      found:
        'In the first visit, 41 in 100 had pain where the coil rests, and 0 with a sham device. In the fifteenth visit it was 33, and 3 with the sham. No one had a seizure. The trial (Avery, 2006) is in table 55 of this review.',
    },
    {
      source: 'blumberger-2018',
      population: 'Adults whom a medicine had not helped',
      route: 'TMS with two kinds of pulses; no sham',
      sampleSize: 414,
      found:
        'Headache was the most frequent, at about the same rate with both. Pain under the coil was rated 3.8 out of 10 with theta bursts and 3.4 with standard pulses. In these groups, 8 and 6 in 100 left early.',
    },
    {
      source: 'loo-2008',
      population: 'People with depression, in trials',
      route: 'TMS, repeated pulses',
      found: 'The common side effects, such as headache, were minor.',
    },
    {
      source: 'oreardon-2007',
      population: 'Adults whom medicine had not helped, and who took none',
      route: 'TMS five times a week',
      sampleSize: 301,
      found:
        'Of 100 people, 4 or 5 stopped because of side effects, most often mild, short discomfort or pain of the scalp. The summary does not print the number with the sham.',
    },
    {
      source: 'fda-2018',
      population: 'Adults with obsessive compulsive disorder',
      route: 'TMS with an H-coil',
      sampleSize: 100,
      found:
        'Some had pain in the jaw, face or neck, or muscles that twitched. It was mild or moderate and passed soon after a visit.',
    },
  ],
};
