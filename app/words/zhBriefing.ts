// Chinese wording of the briefing.

export const zhBriefing = {
  add: '加入简报',
  added: (number: number) => `已加入 · 第 ${number} 张`,
  open: '打开简报',
  linkLabel: (count: number) => (count === 0 ? '简报' : `简报，${count} 张`),
  undo: '撤销',
  undone: '已撤销上一步',
  dismiss: '知道了',
  longNotKept:
    '这份简报很长，这台浏览器又不能保存它：刷新页面或打开讲稿窗口时可能打不开；可请对方发送文件。',
  notKept: '这台浏览器不能保存简报，关闭页面后会丢失；可存为文件或链接。',

  about:
    '把视图收成一组幻灯片：调整次序，写上标题和备注，即可放映，也可存为文件，或作为一条链接发出。',
  empty: '简报还没有内容。在任一视图点“加入简报”，或从现成的简报开始。',
  name: '简报名称',
  unnamed: '未命名简报',
  minutes: '计划用时',
  minutesUnit: '分钟',
  slideCount: (count: number) => `${count} 张`,
  perSlide: (text: string) => `平均每张 ${text}`,
  duration: (minutes: number, seconds: number) =>
    [minutes > 0 ? `${minutes} 分` : '', seconds > 0 ? `${seconds} 秒` : ''].join(' ').trim(),

  copyLink: '复制链接',
  copy: '复制',
  copied: '已复制',
  notCopied: '浏览器不允许自动复制，请选中上面的链接手动复制。',
  link: '简报链接',
  linkNote: '打开这条链接，就能看到同样的幻灯片。',
  length: (count: number) => `${count} 个字符`,
  tooLong: (count: number, most: number) =>
    `链接有 ${count} 个字符，超出 ${most} 个的上限 ${count - most} 个，发送时可能被截断。可以略去备注，或存为文件发送。`,
  stillTooLong: (count: number, most: number) =>
    `略去备注仍有 ${count} 个字符，超出 ${most} 个的上限 ${count - most} 个。请存为文件发送，或减少幻灯片。`,
  refused: '多数网站不接受这么长的地址，所以不能复制。',
  withNotes: (count: number) => `带备注（${count} 个字符）`,
  bare: (count: number) => `略去备注（${count} 个字符）`,
  notes: '备注',

  save: '存为文件',
  fileName: (name: string) => `两会图谱-简报-${name}.json`,
  openFile: '打开文件',
  dropHere: '松开鼠标，打开简报文件',
  clear: '清空',
  file: {
    'not-json': (line: number, column: number) =>
      `不是完整的简报文件，第 ${line} 行第 ${column} 个字符处无法读取。`,
    cut: (line: number) =>
      `文件不完整，到第 ${line} 行就断了。请让对方重新发送，或从原处重新复制。`,
    empty: '是空文件。请重新保存，或让对方重新发送。',
    large: (size: number, limit: number) =>
      `有 ${size} MB，超出简报文件的上限 ${limit} MB。请选用“存为文件”得到的 .json 文件。`,
    other: (kind: string) => `是${kind}，不是简报文件。请选用“存为文件”得到的 .json 文件。`,
    kinds: {
      picture: '图片',
      pdf: ' PDF 文件',
      workbook: ' Excel 工作簿',
      slides: ' PowerPoint 演示文稿',
      document: ' Word 文档',
      office: '旧版 Office 文件',
      archive: '压缩包',
      text: '普通文字',
    },
    damaged: (line: number) =>
      `文字已损坏，第 ${line} 行起有不属于 UTF-8 编码的字节。请让对方重新发送。`,
    strange: '不是 UTF-8 或 GB18030（GBK）编码的文字。请用原来的程序另存为 UTF-8 编码。',
    decoded: '按 GB18030（GBK）编码读出，请核对文字。',
    lost: (count: number) => `有 ${count} 个字符（�）在此前保存时已经丢失，请对照原文补上。`,
    'other-format': (field: string) =>
      `不是简报文件：缺少应有的 ${field} 一项。请选用“存为文件”得到的 .json 文件。`,
    newer: (version: number) => `由更新的程序写成（版本 ${version}），本页读不了。`,
    unreadable: '无法读取，可能已被移走或改名。请重新选择。',
    noSlides: '里面没有可以打开的幻灯片。',
    unchanged: '现有简报没有改动。',
  },
  faults: {
    slide: (found: string) => `不是一张幻灯片${found === '' ? '' : `（${found}）`}`,
    exhibit: (found: string) => (found === '' ? '没有写明图表' : `没有这个图表：${found}`),
    address: (found: string) => (found === '' ? '没有写明地址' : `没有这个地址：${found}`),
    part: (found: string) => `没有这一项：${found}`,
    title: (found: string) => (found === '' ? '标题无法读取' : `标题不是文字：${found}`),
    note: (found: string) => (found === '' ? '备注无法读取' : `备注不是文字：${found}`),
    name: () => '简报的名称无法读取',
    rest: (found: string) => `共有 ${found} 张，超出一份简报的上限`,
    cut: (found: string) =>
      found === '' ? '链接在途中被截断' : `链接在途中被截断，原有 ${found} 张`,
    kept: () =>
      '这份简报很长，只存在当初打开它的浏览器里，这条链接没有带上内容；请对方重新发送链接或文件',
  },
  said: (subject: string, message: string) => `${subject}：${message}`,
  skipped: (slide: number, field: string, fault: string) =>
    `第 ${slide} 张（${field}）已略去：${fault}`,
  lostText: (slide: number, field: string, fault: string) =>
    `第 ${slide} 张的${field}已略去：${fault}`,
  unreadable: (slides: string) => `第 ${slides} 张无法读取，已略去`,
  repaired: (slide: number, dropped: string) =>
    `第 ${slide} 张的地址里，${dropped} 已不存在，已略去`,
  fieldNames: {
    slide: '整张',
    exhibit: '图表',
    address: '地址',
    title: '标题',
    note: '备注',
    part: '地址',
    rest: '及以后',
    cut: '及以后',
  },

  steps: {
    remove: '已删除 1 张幻灯片。',
    clear: '简报已清空。',
    append: '幻灯片已接在后面。',
    replace: '已换成这份简报。',
  },
  moved: (number: number, count: number) => `已移到第 ${number} 张，共 ${count} 张`,
  copiedSlide: (number: number) => `已复制为第 ${number} 张`,
  removed: (number: number) => `第 ${number} 张已删除`,

  slides: '幻灯片',
  slide: (number: number) => `第 ${number} 张`,
  title: (number: number) => `第 ${number} 张的标题`,
  note: (number: number) => `第 ${number} 张的备注`,
  notePlaceholder: '备注：放映时只在讲稿窗口显示',
  computedTitle: (title: string) => `原题：${title}`,
  useComputed: '用回原题',
  presentFrom: (number: number) => `从第 ${number} 张起放映`,
  origin: '出自',
  openView: (name: string) => `打开视图：${name}`,
  lost: (fault: string) => `放映、链接、打印和文件都不含这张：${fault}。`,
  without: (dropped: string) => `这张略去了已不存在的 ${dropped}。`,
  leftOut: (slides: string) => `放映、链接、打印和文件不含第 ${slides} 张，原因见各张。`,
  up: (number: number) => `上移第 ${number} 张`,
  down: (number: number) => `下移第 ${number} 张`,
  duplicate: (number: number) => `复制第 ${number} 张`,
  remove: (number: number) => `删除第 ${number} 张`,
  drag: {
    handle: (number: number) => `拖动第 ${number} 张`,
    role: '可排序的幻灯片',
    help: '按空格或回车拿起，用上下方向键移动，再按空格或回车放下，按 Esc 取消。',
    start: (number: number) => `已拿起第 ${number} 张，在第 ${number} 位`,
    over: (number: number, place: number) => `第 ${number} 张移到第 ${place} 位`,
    end: (number: number, place: number) => `第 ${number} 张放在第 ${place} 位`,
    cancel: (number: number) => `已取消，第 ${number} 张回到原位`,
  },

  linked: {
    heading: '收到的简报',
    body: (count: number) => `来自链接，共 ${count} 张；不会改动您自己的简报。`,
    take: '放入我的简报',
    empty: '链接里没有可以打开的幻灯片。',
  },
  take: {
    heading: (count: number) => `您的简报里已有 ${count} 张幻灯片`,
    body: (name: string, count: number) => `要怎样放入“${name}”（${count} 张）？之后可以撤销。`,
    append: '接在后面',
    replace: '替换',
    cancel: '取消',
  },

  ready: {
    heading: '现成的简报',
    body: '由数据直接生成，可以马上放映，也可以放入自己的简报再改。',
    names: { city: '全市一览', industry: '一个产业', district: '一个区市', pair: '两区市对比' },
    abouts: {
      city: '有哪些区市、主要目标、产业布局，以及最多区市提出的产业。',
      industry: '哪些区市提出、用词力度、举措和数字。',
      district: '主要目标、与其他区市的对比，以及计划各节。',
      pair: '同一刻度上的目标、产业重合与各自的重点。',
    },
    title: {
      city: (region: string, year: number) => `${region} ${year} 年计划一览`,
      industry: (industry: string, year: number) => `${industry}：${year} 年各区市计划`,
      district: (district: string, year: number) => `${district} ${year} 年计划`,
      pair: (one: string, other: string, year: number) => `${one}与${other}：${year} 年计划对比`,
    },
    industry: '产业',
    district: '区市',
    first: '第一个区市',
    second: '第二个区市',
    take: '放入简报',
  },
};
