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
  route: 'TMS with fast pulses, compared with a sham device',
  sampleSize: 68,
} as const;

export const clearance: Note<TmsIds> = {
  id: 'clearance',
  title: 'What the FDA has cleared',
  studies: [
    {
      source: 'fda-2011',
      found:
        'The FDA has set rules for TMS devices that treat major depression. A new device is cleared if it works much like one that is already allowed. This is not the same as the approval of a medicine.',
    },
    {
      source: 'fda-2018',
      found:
        'The first TMS device for depression was allowed in 2008. The FDA has since allowed TMS for some other conditions. Each device is cleared for certain uses, so ask what ours is cleared for.',
    },
    {
      source: 'perera-2016',
      population: 'Adults with major depression (a guideline by people who give TMS)',
      route: 'TMS, most often once a day',
      found:
        'TMS has been allowed for adults whose depression earlier antidepressants have not helped.',
    },
  ],
};

export const seriousRisks: Note<TmsIds> = {
  id: 'serious-risks',
  title: 'Serious risks, and who should not have it',
  studies: [
    {
      ...seizureSurvey,
      found:
        'Over a course, about 7 in 10,000 people had a seizure. The true number may lie between 4 and 11. With the coils that are used most (figure-8), it was about 1 in 10,000. With one kind, the H-coil, it was about 56 in 10,000, and the true number may lie between 28 and 100.',
      doesNotTell:
        'How many would have had a seizure anyway. Of about 500 people who were asked about their clinics, 134 answered.',
    },
    {
      source: 'lerner-2019',
      population: 'People in clinics and laboratories that answered a survey',
      route: 'TMS of all kinds; no comparison group',
      found:
        'Seizures were more likely in people with epilepsy or an injured brain, and when safety guidelines were not kept. They were most likely within the first few visits.',
    },
    {
      source: 'loo-2008',
      population: 'People with depression, in trials with a sham device and in case reports',
      route: 'TMS, repeated pulses',
      found:
        'Few people had a seizure or a switch toward mania. Both were linked with things that can be asked about before a course starts. The review also looks at effects on hearing and at currents in implanted devices. The effects of many courses over the years are not known.',
    },
    {
      source: 'miuli-2021',
      population: 'People with depression or bipolar disorder, in 25 trials',
      route: 'TMS, most often repeated pulses, compared with a sham device',
      sampleSize: 1063,
      found:
        'Eight of the 25 trials reported side effects, and four of them a switch toward mania: more energy, little sleep, or a short temper.',
      doesNotTell: 'How often it happens, since most of the trials did not report side effects.',
    },
    {
      source: 'gillick-2015',
      population: 'One healthy adult (a case report)',
      route: 'Single TMS pulses',
      found: 'She fainted. The authors call fainting during TMS rare, and rarely reported.',
    },
    {
      source: 'fda-2018',
      found:
        'People with metal or an implanted device in or near the head should not have TMS. Examples are hearing implants, nerve stimulators, stents, and clips or coils for an aneurysm. Jewelry and hair clips come off first, and ear plugs are a must. People who have had a seizure should talk about it with a clinician first. The notice is about another condition.',
    },
    {
      source: 'lee-2021',
      population: 'People with depression around childbirth, in 11 studies',
      route: 'TMS, repeated pulses',
      found: 'No severe side effects were seen in mothers or babies. The studies are few.',
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
      found:
        'In the first visit, 41 in 100 people had pain where the coil rests, and 0 in 100 with a sham device. In the fifteenth visit it was 33 in 100, and 3 in 100 with a sham device. No one had a seizure. The numbers are from a trial by Avery (2006), printed in table 55 of this review.',
    },
    {
      source: 'blumberger-2018',
      population: 'Adults with depression that a medicine had not helped',
      route: 'TMS with two kinds of pulses; no sham group',
      sampleSize: 414,
      found:
        'Headache was the most frequent side effect of both kinds, at about the same rate. People rated the pain under the coil 3.8 out of 10 with theta bursts, and 3.4 with standard pulses. Of those with theta bursts 8 in 100 left the trial early, and of those with standard pulses 6.',
    },
    {
      source: 'loo-2008',
      population: 'People with depression, in trials with a sham device',
      route: 'TMS, repeated pulses',
      found: 'The common side effects, such as headache, were minor.',
    },
    {
      source: 'oreardon-2007',
      population: 'Adults with depression that medicine had not helped, who took none',
      route: 'TMS five times a week',
      sampleSize: 301,
      found:
        'With TMS, 4 or 5 in 100 people stopped because of side effects. Most of these were mild and did not last: discomfort or pain of the scalp.',
      doesNotTell: 'How many stopped with the sham, which the summary does not print.',
    },
    {
      source: 'fda-2018',
      population: 'Adults with obsessive compulsive disorder, another condition',
      route: 'TMS with an H-coil, compared with a sham device',
      sampleSize: 100,
      found:
        'Some people had pain in the jaw, face or neck, or muscles that twitched. It was mild or moderate and passed soon after a visit.',
    },
  ],
};
