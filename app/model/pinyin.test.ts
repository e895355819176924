// Characters with several readings are read as their context wants, all over the data.
import { describe, expect, test } from 'vitest';
import { syllablesOf } from './pinyin';
import { pinyinTexts } from './pinyinPlugin';
import { collectReadings } from './pinyinReadings';

const texts = pinyinTexts(process.cwd());
const readings = collectReadings(texts);

// prettier-ignore
const contexts: readonly (readonly [context: string, pinyin: string])[] = [
  ["城阳区", "cheng yang qu"], ["崂山区", "lao shan qu"], ["市北", "shi bei"],
  ["莱西市", "lai xi shi"], ["即墨区", "ji mo qu"], ["李沧区", "li cang qu"],
  ["胶州市", "jiao zhou shi"], ["胶州湾", "jiao zhou wan"], ["平度市", "ping du shi"],
  ["西海岸", "xi hai an"], ["黄岛区", "huang dao qu"], ["楼山绿色", "lou shan lv se"],
  ["仙足山", "xian zu shan"], ["莱西湖", "lai xi hu"], ["产芝湖", "chan zhi hu"],
  ["隋家屯", "sui jia tun"], ["棘洪滩", "ji hong tan"], ["草泊村", "cao bo cun"],
  ["白沙河片区", "bai sha he pian qu"], ["十梅庵", "shi mei an"], ["上王埠", "shang wang bu"],
  ["东南渠", "dong nan qu"], ["二龙山", "er long shan"], ["华楼景区", "hua lou jing qu"],
  ["双峰山", "shuang feng shan"], ["雁山科技", "yan shan ke ji"], ["正阳路", "zheng yang lu"],
  ["九水都市", "jiu shui du shi"], ["都市工业", "du shi gong ye"], ["青岛都市圈", "qing dao du shi quan"],
  ["海都科教园", "hai du ke jiao yuan"], ["一项都争先", "yi xiang dou zheng xian"], ["覆盖长江", "fu gai chang jiang"],
  ["长期推进", "chang qi tui jin"], ["预期增长", "yu qi zeng zhang"], ["成倍增长", "cheng bei zeng zhang"],
  ["高成长企业", "gao cheng zhang qi ye"], ["重点项目", "zhong dian xiang mu"], ["工作重点数", "gong zuo zhong dian shu"],
  ["国家重大技术", "guo jia zhong da ji shu"], ["的比重和增幅", "de bi zhong he zeng fu"], ["步行街", "bu xing jie"],
  ["先行区", "xian xing qu"], ["李沧行", "li cang xing"], ["实干笃行", "shi gan du xing"],
  ["培育行动", "pei yu xing dong"], ["行政效能", "xing zheng xiao neng"], ["运行平稳", "yun xing ping wen"],
  ["数字经济", "shu zi jing ji"], ["智改数转", "zhi gai shu zhuan"], ["绿色转型", "lv se zhuan xing"],
  ["绿色低碳", "lv se di tan"], ["特色文旅", "te se wen lv"], ["文旅融合", "wen lv rong he"],
  ["旅游度假区", "lv you du jia qu"], ["中车超级铜", "zhong che chao ji tong"], ["车路云", "che lu yun"],
  ["动车组", "dong che zu"], ["大中修", "da zhong xiu"], ["集中力量", "ji zhong li liang"],
  ["中低运量", "zhong di yun liang"], ["扩量提质", "kuo liang ti zhi"], ["高质量发展", "gao zhi liang fa zhan"],
  ["协调发展", "xie tiao fa zhan"], ["供水管网", "gong shui guan wang"], ["社会消费品", "she hui xiao fei pin"],
  ["演唱会", "yan chang hui"], ["石墨", "shi mo"], ["清单转为", "qing dan zhuan wei"],
  ["传统产业", "chuan tong chan ye"], ["应用融合", "ying yong rong he"], ["城市更新", "cheng shi geng xin"],
  ["微更新", "wei geng xin"], ["更加明显", "geng jia ming xian"], ["更有竞争力", "geng you jing zheng li"],
  ["形成更多", "xing cheng geng duo"], ["创新创业", "chuang xin chuang ye"], ["分钟就业", "fen zhong jiu ye"],
  ["细分赛道", "xi fen sai dao"], ["运动空间", "yun dong kong jian"], ["低空经济", "di kong jing ji"],
  ["空天信息", "kong tian xin xi"], ["强链补链", "qiang lian bu lian"], ["创新型强区", "chuang xin xing qiang qu"],
  ["研发投入强度", "yan fa tou ru qiang du"], ["渔乐节", "yu le jie"], ["银发经济", "yin fa jing ji"],
  ["首发经济", "shou fa jing ji"], ["研发投入", "yan fa tou ru"], ["体育赛事", "ti yu sai shi"],
  ["独角兽", "du jiao shou"], ["提升计划", "ti sheng ji hua"], ["服务业", "fu wu ye"],
  ["芯片研发", "xin pian yan fa"], ["隋家屯片区", "sui jia tun pian qu"], ["合成生物", "he cheng sheng wu"],
  ["合作圈", "he zuo quan"], ["核心商圈", "he xin shang quan"], ["产业体系", "chan ye ti xi"],
  ["系列活动", "xi lie huo dong"], ["签约并落地", "qian yue bing luo di"], ["全面落实", "quan mian luo shi"],
  ["发展基地", "fa zhan ji di"], ["地区生产总值", "di qu sheng chan zong zhi"], ["群众获得感", "qun zhong huo de gan"],
  ["居民得到的", "ju min de dao de"], ["取得进展", "qu de jin zhan"], ["减排降碳", "jian pai jiang tan"],
  ["载运装备", "zai yun zhuang bei"], ["载体的", "zai ti de"], ["担当作为", "dan dang zuo wei"],
  ["承担国家", "cheng dan guo jia"], ["相互延伸", "xiang hu yan shen"], ["乡村振兴", "xiang cun zhen xing"],
  ["以产兴城", "yi chan xing cheng"], ["新兴领域", "xin xing ling yu"], ["省级首店", "sheng ji shou dian"],
  ["发展难题", "fa zhan nan ti"], ["四好农村路", "si hao nong cun lu"], ["稳中向好", "wen zhong xiang hao"],
  ["和谐共进", "he xie gong jin"], ["高校", "gao xiao"], ["一校三区", "yi xiao san qu"],
  ["跟着项目走", "gen zhe xiang mu zou"], ["着力优化", "zhuo li you hua"], ["解决发展", "jie jue fa zhan"],
  ["约束性指标", "yue shu xing zhi biao"], ["万达广场", "wan da guang chang"], ["一般公共预算", "yi ban gong gong yu suan"],
  ["奇瑞新能源", "qi rui xin neng yuan"], ["盒马鲜生", "he ma xian sheng"], ["食品饮料", "shi pin yin liao"],
  ["五脉五心", "wu mai wu xin"], ["中低压线路", "zhong di ya xian lu"], ["适航测试", "shi hang ce shi"],
  ["哈工大", "ha gong da"], ["规模以上", "gui mo yi shang"], ["标杆企业", "biao gan qi ye"],
  ["纪念活动", "ji nian huo dong"], ["开拓发展", "kai tuo fa zhan"], ["观光", "guan guang"],
  ["为荣潍高速", "wei rong wei gao su"], ["争取成为", "zheng qu cheng wei"], ["作为系列", "zuo wei xi lie"],
  ["以县城为载体", "yi xian cheng wei zai ti"], ["仍居", "reng ju"], ["其他重点", "qi ta zhong dian"],
  ["规划并建设", "gui hua bing jian she"], ["过亿元", "guo yi yuan"], ["要素跟着", "yao su gen zhe"],
  ["投资要提高", "tou zi yao ti gao"], ["开展洽谈", "kai zhan qia tan"], ["普惠和兜底", "pu hui he dou di"],
  ["探索与国央企", "tan suo yu guo yang qi"], ["提质升级", "ti zhi sheng ji"], ["孵化园区", "fu hua yuan qu"],
  ["钙钛矿", "gai tai kuang"], ["太赫兹", "tai he zi"], ["雏鹰", "chu ying"],
  ["瞪羚", "deng ling"], ["智能座舱", "zhi neng zuo cang"], ["阜丰总部", "fu feng zong bu"],
  ["新矩阵", "xin ju zhen"], ["医疗器械", "yi liao qi xie"], ["旗舰店", "qi jian dian"],
  ["农副产品", "nong fu chan pin"], ["区内高校", "qu nei gao xiao"], ["中央商务区", "zhong yang shang wu qu"],
  ["增加值", "zeng jia zhi"], ["高价值", "gao jia zhi"], ["大宗商品", "da zong shang pin"],
  ["人气", "ren qi"], ["济青人才", "ji qing ren cai"], ["财宝产业园", "cai bao chan ye yuan"],
  ["凤麟核心", "feng lin he xin"], ["鹏辉能源", "peng hui neng yuan"], ["危房", "wei fang"],
  ["污水治理", "wu shui zhi li"], ["烟火气", "yan huo qi"], ["宜居宜业", "yi ju yi ye"],
  ["未贯通道路", "wei guan tong dao lu"], ["生产力成长", "sheng chan li cheng zhang"], ["贯制学校", "guan zhi xue xiao"],
  ["可支配收入", "ke zhi pei shou ru"], ["处群众体育", "chu qun zhong ti yu"], ["比重提升", "bi zhong ti sheng"],
  ["增加值占", "zeng jia zhi zhan"], ["莱西会议", "lai xi hui yi"], ["社会治理", "she hui zhi li"],
  ["李村大集", "li cun da ji"],
];

/** The readings of a context wherever it stands in the data; parts that are no Chinese characters left out. */
function readWherever(context: string): ReadonlySet<string> {
  const length = [...context].length;
  return new Set(
    texts
      .filter((text) => text.includes(context))
      .map((text) => {
        const start = Array.from(text.slice(0, text.indexOf(context))).length;
        const syllables = syllablesOf(readings, text).slice(start, start + length);
        return syllables.filter((syllable) => syllable !== undefined).join(' ');
      }),
  );
}

describe('a context of the data', () => {
  test.each(contexts)('%s is read %s', (context, pinyin) => {
    expect([...readWherever(context)]).toEqual([pinyin]);
  });
});

test('a text is read character by character; what is no Chinese character is not read', () => {
  expect(syllablesOf(readings, 'AI绿色5')).toEqual([undefined, undefined, 'lv', 'se', undefined]);
  expect(syllablesOf(readings, '')).toEqual([]);
});

test('the commonest reading needs no context, the others keep theirs', () => {
  expect(collectReadings(['长江', '增长', '成长'])).toEqual({
    usual: { zhang: '长', jiang: '江', zeng: '增', cheng: '成' },
    inContext: { '^长江': 'chang' },
  });
});
