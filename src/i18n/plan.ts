// Texts of today that come with the first load: the first visit, a workout to go on with, what is said where nothing could be fetched.

export interface PlanMessages {
  readonly loading: string;
  readonly firstVisit: {
    readonly headline: string;
    readonly text: string;
    readonly build: string;
    readonly camera: string;
  };
  readonly continueCard: {
    readonly title: string;
    readonly text: (startedAt: string, sets: number) => string;
    readonly action: string;
  };
  readonly noCatalogue: string;
  readonly retry: string;
}

const en: PlanMessages = {
  loading: 'Reading your week',
  firstVisit: {
    headline: 'Your phone watches, counts and plans. Nothing leaves it.',
    text: 'Lean it against a wall and train in front of it. It counts every repetition, says one useful thing at a time, and builds your week from what you did.',
    build: 'Build my week',
    camera: 'Train with the camera',
  },
  continueCard: {
    title: 'Workout in progress',
    text: (startedAt, sets) =>
      `Started at ${startedAt}, ${sets === 0 ? 'no set yet' : sets === 1 ? '1 set done' : `${sets} sets done`}`,
    action: 'Continue',
  },
  noCatalogue: 'The exercises could not be loaded',
  retry: 'Try again',
};

const zh: PlanMessages = {
  loading: '正在读取这一周',
  firstVisit: {
    headline: '手机看着你练，替你计数，为你计划。一切都留在手机里。',
    text: '把手机靠墙放好，在它面前训练。它数清每一次动作，一次只说一句有用的话，再根据你练了什么安排这一周。',
    build: '安排我的一周',
    camera: '用摄像头训练',
  },
  continueCard: {
    title: '训练进行中',
    text: (startedAt, sets) => `${startedAt} 开始，${sets === 0 ? '还没有完成的组' : `已完成 ${sets} 组`}`,
    action: '继续',
  },
  noCatalogue: '动作列表没能加载',
  retry: '再试一次',
};

export const plan = { en, zh };
