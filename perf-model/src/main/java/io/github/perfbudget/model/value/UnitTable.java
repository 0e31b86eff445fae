package io.github.perfbudget.model.value;

import static io.github.perfbudget.model.value.UnitKind.AREA;
import static io.github.perfbudget.model.value.UnitKind.ENERGY;
import static io.github.perfbudget.model.value.UnitKind.EVENTS;
import static io.github.perfbudget.model.value.UnitKind.FOREIGN_MONEY;
import static io.github.perfbudget.model.value.UnitKind.ITEMS;
import static io.github.perfbudget.model.value.UnitKind.LENGTH;
import static io.github.perfbudget.model.value.UnitKind.MASS;
import static io.github.perfbudget.model.value.UnitKind.OTHER;
import static io.github.perfbudget.model.value.UnitKind.PERSONS;
import static io.github.perfbudget.model.value.UnitKind.SCORE;
import static io.github.perfbudget.model.value.UnitKind.TIME;
import static io.github.perfbudget.model.value.UnitKind.VOLUME;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The units a quantity may have, in one place.
 *
 * <p>Physical units and their factors are those of GB 3100-1993 and GB 3102, lengths of time those
 * of GB/T 7408 (a week has 7 days, a year 12 months, a month no fixed number of days). What these
 * standards do not define (亩, 斤) stands without a factor. Measure words are the common ones of
 * 现代汉语八百词 (the table of nouns and their measure words) and the compounds of them that filings use
 * (人次, 台套). 月, 季度 and 号 are missing on purpose: a number before them names a date.
 */
final class UnitTable {

  /** No symbol is longer. */
  static final int LONGEST = 4;

  private static final Map<String, Unit> UNITS = new LinkedHashMap<>();

  static {
    words(PERSONS, "人 名 位 户 人次 户次 人天 人日");
    words(
        ITEMS,
        "个 家 件 项 条 份 册 本 部 篇 张 幅 块 片 段 只 头 匹 羽 尾 株 棵 盆 台 套 辆 艘 架 座 栋 幢 间 处 所 口 眼 盏 根 把"
            + " 支 枚 粒 袋 箱 瓶 桶 包 盒 卷 组 批 类 种 款 起 例 宗 笔 门 节 面 扇 副 双 对 队 团 班 版 床 台套 台件 件套"
            + " 标段 剂 站 床位 顶");
    words(
        EVENTS,
        "次 场 期 届 集 回 趟 遍 轮 场次 批次 期次 班次 车次 架次 台次 例次 件次 艘次 辆次 剂次 亩次 册次 篇次 头次 羽次 家次 条次 课时 学时 学分");
    words(SCORE, "分 倍");
    words(FOREIGN_MONEY, "美元 欧元 港元 港币 日元 英镑 韩元 卢布 澳元 加元");
    words(MASS, "斤");
    words(AREA, "亩");
    words(OTHER, "℃ 分贝 dB 度 Mbps 羊单位");
    measures(MASS, "千克", "1", "千克 公斤 kg KG Kg");
    measures(MASS, "千克", "1000", "吨 t");
    measures(MASS, "千克", "0.001", "克 g");
    measures(MASS, "千克", "0.000001", "毫克 mg");
    measures(AREA, "平方米", "1", "平方米 平米 ㎡ m² m2");
    measures(AREA, "平方米", "10000", "公顷 hm²");
    measures(AREA, "平方米", "1000000", "平方公里 平方千米 km² km2");
    measures(LENGTH, "米", "1", "米 m");
    measures(LENGTH, "米", "1000", "公里 千米 km KM");
    measures(LENGTH, "米", "0.01", "厘米 cm");
    measures(LENGTH, "米", "0.001", "毫米 mm");
    measures(VOLUME, "立方米", "1", "立方米 m³ m3");
    measures(VOLUME, "立方米", "0.001", "升 L");
    measures(VOLUME, "立方米", "0.000001", "毫升 mL ml");
    measures(TIME, "工作日", "1", "工作日 个工作日");
    measures(TIME, "秒", "1", "秒");
    measures(TIME, "秒", "60", "分钟 min");
    measures(TIME, "秒", "3600", "小时 个小时 h");
    measures(TIME, "秒", "86400", "天 日");
    measures(TIME, "秒", "604800", "周 星期 个星期");
    measures(TIME, "个月", "1", "个月");
    measures(TIME, "个月", "3", "个季度");
    measures(TIME, "个月", "12", "年");
    measures(ENERGY, "千瓦", "1", "千瓦 kW");
    measures(ENERGY, "千瓦", "1000", "兆瓦 MW");
    measures(ENERGY, "千瓦时", "1", "千瓦时 kWh");
    measures(ENERGY, "千瓦时", "1000", "兆瓦时 MWh");
  }

  private UnitTable() {}

  private static void words(UnitKind kind, String symbols) {
    for (String symbol : symbols.split(" ", -1)) {
      UNITS.put(symbol, new Unit(symbol, kind, symbol, BigDecimal.ONE));
    }
  }

  private static void measures(UnitKind kind, String base, String factor, String symbols) {
    for (String symbol : symbols.split(" ", -1)) {
      UNITS.put(symbol, new Unit(symbol, kind, base, new BigDecimal(factor)));
    }
  }

  static @Nullable Unit find(String symbol) {
    return UNITS.get(symbol);
  }

  static List<Unit> all() {
    return List.copyOf(UNITS.values());
  }
}
