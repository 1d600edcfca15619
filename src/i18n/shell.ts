// Texts of the shell, in the first load: where one can go, what went wrong, updates.

export interface ShellMessages {
  readonly navigation: string;
  readonly today: string;
  readonly log: string;
  readonly coach: string;
  readonly more: string;
  readonly skipToContent: string;
  readonly loading: string;
  readonly close: string;
  readonly undo: string;
  readonly notFound: { readonly headline: string; readonly text: string; readonly action: string };
  readonly crash: {
    readonly headline: string;
    readonly text: string;
    readonly reload: string;
    readonly detail: string;
  };
  readonly storageBroken: {
    readonly headline: string;
    readonly full: string;
    readonly blocked: string;
    readonly newer: string;
    readonly unsupported: string;
    readonly failed: string;
    readonly retry: string;
  };
}

const en: ShellMessages = {
  navigation: 'Main',
  today: 'Today',
  log: 'Log',
  coach: 'Coach',
  more: 'Settings',
  skipToContent: 'Skip to content',
  loading: 'Loading',
  close: 'Close',
  undo: 'Undo',
  notFound: { headline: 'There is no such page', text: 'The address leads nowhere.', action: 'Go to Today' },
  crash: {
    headline: 'Something broke, your log did not',
    text: 'Every set that was finished is stored. Reload to go on where you were.',
    reload: 'Reload',
    detail: 'Technical detail',
  },
  storageBroken: {
    headline: 'The log cannot be opened',
    full: 'This device has no room left. Free some space, then try again. Nothing that was stored is lost.',
    blocked: 'Plumbline is open in another tab that is older. Close the other tab, then try again.',
    newer: 'The log here was written by a newer version. Reload while connected to the network to get that version.',
    unsupported:
      'This browser keeps no data here, perhaps because the window is private. Open Plumbline in an ordinary window.',
    failed: 'The browser did not open its storage. Close other tabs of Plumbline and try again.',
    retry: 'Try again',
  },
};

const zh: ShellMessages = {
  navigation: '主导航',
  today: '今天',
  log: '记录',
  coach: '教练',
  more: '设置',
  skipToContent: '跳到内容',
  loading: '正在载入',
  close: '关闭',
  undo: '撤销',
  notFound: { headline: '没有这个页面', text: '这个地址不存在。', action: '回到今天' },
  crash: {
    headline: '程序出错了，但记录完好',
    text: '每一组完成的训练都已保存。重新载入即可从原处继续。',
    reload: '重新载入',
    detail: '技术细节',
  },
  storageBroken: {
    headline: '无法打开记录',
    full: '设备空间已满。请腾出一些空间后重试。已保存的内容不会丢失。',
    blocked: '另一个标签页里开着较旧的 Plumbline。请关闭那个标签页后重试。',
    newer: '这里的记录由更新的版本写入。请联网后重新载入以获取该版本。',
    unsupported: '这个浏览器不在此保存数据，可能是因为无痕窗口。请在普通窗口中打开 Plumbline。',
    failed: '浏览器没能打开存储。请关闭其他 Plumbline 标签页后重试。',
    retry: '重试',
  },
};

export const shell = { en, zh };
