// Texts of the profile about places to train at and how the weeks shall be.
import type { PlaceKind } from '../domain/planning/profile.ts';

export interface PlacesMessages {
  readonly places: string;
  readonly placesHint: string;
  readonly kinds: Readonly<Record<PlaceKind, string>>;
  readonly at: Readonly<Record<PlaceKind, string>>;
  readonly day: (day: number) => string;
  readonly usual: string;
  readonly cameraFirst: string;
  readonly cameraFirstDetail: string;
  readonly variety: string;
  readonly varieties: Readonly<Record<'little' | 'some' | 'much', string>>;
  readonly varietyDetails: Readonly<Record<'little' | 'some' | 'much', string>>;
}

const en: PlacesMessages = {
  places: 'Other places you train at',
  placesHint: 'Each has its own equipment; every training day can be at another. Leave empty if there is only one.',
  kinds: { home: 'Home', gym: 'Gym', travel: 'On the way' },
  at: { home: 'At home', gym: 'At the gym', travel: 'On the way' },
  day: (day) => `Training day ${day}: where`,
  usual: 'As above',
  cameraFirst: 'Exercises the camera coaches first',
  cameraFirstDetail: 'Where two serve you alike, the one it can count is taken.',
  variety: 'How much weeks may differ',
  varieties: { little: 'Little', some: 'Some', much: 'Much' },
  varietyDetails: {
    little: 'The same for a long time',
    some: 'Now and then something new',
    much: 'Often something new',
  },
};

const zh: PlacesMessages = {
  places: '你还在哪些地方练',
  placesHint: '每个地方有自己的器材，每个训练日可以在不同的地方。只有一个地方就留空。',
  kinds: { home: '家里', gym: '健身房', travel: '路上' },
  at: { home: '在家里', gym: '在健身房', travel: '在路上' },
  day: (day) => `第 ${day} 个训练日在哪里`,
  usual: '同上',
  cameraFirst: '优先安排摄像头能指导的动作',
  cameraFirstDetail: '两个动作同样适合时，选能自动计数的那个。',
  variety: '每周可以有多大变化',
  varieties: { little: '少', some: '适中', much: '多' },
  varietyDetails: { little: '长期练同样的', some: '偶尔换点新的', much: '经常换新的' },
};

export const placesTexts = { en, zh };
