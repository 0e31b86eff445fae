/**
 * The values a filing states: what one cell or one phrase says, exact and as written. Public API.
 *
 * <p>Every reading keeps its text: {@code Target.parse(t).toString()} is {@code t} for any {@code
 * t}. Numbers are exact decimals with the scale that was written, and of at most 64 digits; two
 * values are equal when they are written alike, and methods named {@code means} or {@code isSame…}
 * compare by worth. Every type is immutable and thread-safe, and none depends on locale or time
 * zone.
 *
 * <h2>What is read</h2>
 *
 * <pre>
 * target       := notApplicable | before? numbers unit behind? | text
 * notApplicable:= 不涉及 | 不适用 | 无 | — | —— | - | -- | － | / | ／
 * before       := ≥ ≧ ⩾ >= | ≤ ≦ ⩽ &lt;= | > ＞ | &lt; ＜ | = ＝ | 不低于 | 不超过 | 超过 | 低于 | …
 * behind       := (（含） | (含))? (以上 | 及以上 | 以下 | 及以下 | 以内 | 之内 | 内)
 * numbers      := number | number unit? ('-' | '—' | '~' | 至 | 到) number | '±' number
 * number       := sign? digits (',' digit{3})* ('.' digits)? | Chinese numeral
 * unit         := ratio | money | money ('/' | 每) per | multiplier? measure | measure ('/' | 每 | '·') measure | nothing
 * </pre>
 *
 * <p>Blanks (U+0020, U+3000, U+00A0) around a target are skipped, and so are those and line ends
 * that pad its parts ({@code ≥ 90 %}); between two digits, between two letters and behind a first
 * minus they may part two things, and what holds such a blank is text. Each character of a number
 * may be full width. Where a text can be taken in two ways, this is how it is taken:
 *
 * <ul>
 *   <li>The multipliers 万 and 亿 belong to the unit: {@code 80万人} is 80 of the unit 万人, {@code 250万}
 *       250 of the unit 万, and no 元 is guessed. {@code 5百万元} has no unit that this library knows.
 *   <li>A comparator stands before or behind a number, never alone: 超额完成 is text, {@code 达到120家以上}
 *       is at least 120家. Two that contradict each other ({@code ≤120家以上}) are no comparator and a
 *       suffix.
 *   <li>内 and 以内 make a length of time a limit ({@code 15天内} is at most 15天). Dates and deadlines
 *       are text: a year from 1900 to 2099 before 年, a month, quarter or day before 月, 季, 日 or 号
 *       with anything behind it ({@code 12月底前}), and two years or months of a year joined without a
 *       unit ({@code 2023.07-2024.01}). A single bare number ({@code 2024}) is a number.
 *   <li>{@code ±5%} is the range from -5 % to 5 %. A range that descends, or whose ends have two
 *       units, is text.
 *   <li>Chinese numerals count only before a unit or alone; 一流, 一次性 and 二〇二五年 are text.
 *   <li>A number before something that is no unit is {@link Unrecognized} behind a comparator where
 *       that something holds only letters and the signs of names, up to 60 of them; without a
 *       comparator only up to eight, and only if it does not begin with a unit: {@code 96资金使用效益}
 *       is, {@code 3家企业入驻} and {@code 100%完成} are prose and so text.
 * </ul>
 *
 * <p>Units are a list of this library's own, {@link Unit#known}: the model has no run-time
 * dependency, and libraries of units know neither measure words nor the spelling that was used.
 */
@org.jspecify.annotations.NullMarked
package io.github.perfbudget.model.value;
