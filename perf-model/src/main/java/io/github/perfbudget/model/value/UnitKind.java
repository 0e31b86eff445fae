package io.github.perfbudget.model.value;

/** What a unit of a quantity counts or measures (计量单位的类别). */
public enum UnitKind {
  /** Nothing that is named: a bare number, or one with a multiplier alone ({@code 250万}). */
  NUMBER,
  /** People and households: 人, 名, 人次, 户. */
  PERSONS,
  /** Things, living beings and organisations: 个, 家, 头, 株, 套. */
  ITEMS,
  /** Occurrences: 次, 场, 期, 批次. */
  EVENTS,
  /** Mass: 吨, 公斤. */
  MASS,
  /** Area: 平方米, 公顷, 亩. */
  AREA,
  /** Length: 米, 公里. */
  LENGTH,
  /** Volume: 立方米, 升. */
  VOLUME,
  /** A length of time, never a date: 天, 个工作日, 个月, 年. */
  TIME,
  /** Energy and power: 千瓦时, 兆瓦. */
  ENERGY,
  /** Money that is not renminbi: 美元. */
  FOREIGN_MONEY,
  /** Points of a score or a multiple: 分, 倍. */
  SCORE,
  /** Other physical units: 分贝, ℃. */
  OTHER,
  /** A unit for each of another, or times another: 人/年, 人·月. */
  COMPOUND
}
