package io.github.perfbudget.validation.rules;

import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.indicator.Claim;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.value.Comparator;
import io.github.perfbudget.model.value.IndicatorValue;
import io.github.perfbudget.model.value.Quantity;
import io.github.perfbudget.model.value.Ratio;
import io.github.perfbudget.model.value.RatioUnit;
import io.github.perfbudget.model.value.Target;
import io.github.perfbudget.model.value.Text;
import io.github.perfbudget.validation.Breach;
import io.github.perfbudget.validation.Check;
import io.github.perfbudget.validation.Rule;
import io.github.perfbudget.validation.Severity;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** Rules on the indicators that a goal item lists against the rows of its project (文表对照). */
final class ClaimRules {

  /** A listed indicator has a row of its name. */
  static final Rule<Filing> ROW =
      ClaimRules.<ClaimPairs>rule("narrative.claim")
          .title("分项目标所列指标在项目表中都有", "A listed indicator has a row of its name")
          .message(
              "文中所列指标「{name}」（{target}）在项目表中没有",
              "the listed indicator \"{name}\" ({target}) has no row in the table")
          .basis(Bases.HOUSE_RULE)
          .example("文中：数量指标签约项目个数≥5项；项目表没有签约项目个数", "文中和项目表都有：数量指标活动次数≥4次")
          .check(
              (pairs, at) ->
                  pairs.claims().stream()
                      .map(
                          claim ->
                              Breach.at(claim.path())
                                  .with("name", claim.value().name().orElse(""))
                                  .with("target", textOf(claim.value().target()))))
          .build()
          .on(ClaimPairs.ALL);

  /** A row of the table is listed in the prose, where that says how many there are. */
  static final Rule<Filing> LISTED =
      ClaimRules.<ClaimPairs>rule("narrative.row")
          .title("项目表中的指标在分项目标中都已列出", "A row of the table is listed in the prose")
          .message(
              "项目表中的指标「{name}」（{target}）在文中没有列出",
              "the row \"{name}\" ({target}) is not listed in the prose")
          .basis(Bases.HOUSE_RULE)
          .example("项目表有活动次数、验收合格率等指标，文中只列活动次数", "项目表的指标在文中全部列出")
          .check(
              (pairs, at) ->
                  pairs.rows().stream()
                      .map(
                          row ->
                              Breach.at(row.path().field("name"))
                                  .with("name", row.value().name().orElse(""))
                                  .with("target", textOf(row.value().target()))))
          .build()
          .on(ClaimPairs.ALL);

  /** A listed indicator has the class of its row. */
  static final Rule<Filing> SAME_CLASS =
      ClaimRules.<ClaimPairs.Pair>rule("narrative.class")
          .title("文中所列指标与项目表的分类一致", "A listed indicator has the class of its row")
          .message(
              "指标「{name}」文中为「{claimed}」，项目表中为「{filed}」",
              "the indicator \"{name}\" is listed under {claimed}, its row stands under {filed}")
          .basis(Bases.HOUSE_RULE)
          .example("文中：经济效益指标带动就业人数；项目表：社会效益指标带动就业人数", "文中和项目表都是：社会效益指标带动就业人数")
          .check(
              Check.broken(
                  ClaimRules::isOtherClass,
                  (pair, at) ->
                      breach(pair, "typeText")
                          .with("claimed", label(pair.claim().value()))
                          .with("filed", pair.row().value().typeText().orElse(""))))
          .build()
          .on(ClaimPairs.PAIRS);

  /** A listed indicator has the target of its row. */
  static final Rule<Filing> SAME_TARGET =
      ClaimRules.<ClaimPairs.Pair>rule("narrative.target")
          .title("文中所列指标与项目表的指标值一致", "A listed indicator has the target of its row")
          .message(
              "指标「{name}」文中为「{claimed}」，项目表中为「{filed}」",
              "the target of \"{name}\" is \"{claimed}\" in the prose, \"{filed}\" in the table")
          .basis(Bases.HOUSE_RULE)
          .example("文中：验收合格率≥55%；项目表：验收合格率≥95%", "文中和项目表都是：验收合格率≥95%")
          .check(
              Check.broken(
                  ClaimRules::isOtherTarget,
                  (pair, at) ->
                      breach(pair, "target")
                          .with("claimed", textOf(pair.claim().value().target()))
                          .with("filed", textOf(pair.row().value().target()))))
          .build()
          .on(ClaimPairs.PAIRS.and(StatedPairs.ALL));

  private ClaimRules() {}

  private static <T> Rule.Builder<T> rule(String id) {
    return Rule.<T>builder().id(id).ref("NAR-02").severity(Severity.WARNING);
  }

  private static Breach breach(ClaimPairs.Pair pair, String field) {
    Indicator row = pair.row().value();
    return Breach.at(pair.claim().path())
        .with("name", pair.claim().value().name().orElse(""))
        .resting(
            pair.row().path().field(field),
            field.equals("target") ? textOf(row.target()) : row.typeText().orElse(""));
  }

  private static String textOf(Optional<Target> target) {
    return target.map(Target::text).orElse("");
  }

  private static String label(Claim claim) {
    return claim.typeText().or(claim::categoryText).orElse("");
  }

  private static boolean isOtherClass(ClaimPairs.Pair pair) {
    Claim claim = pair.claim().value();
    Indicator row = pair.row().value();
    return claim.type().isPresent() && row.type().isPresent() && !claim.type().equals(row.type());
  }

  private static boolean isOtherTarget(ClaimPairs.Pair pair) {
    return pair.claim().value().target().stream()
        .anyMatch(
            claimed ->
                pair.row()
                    .value()
                    .target()
                    .filter(filed -> !isSame(claimed, filed))
                    .filter(filed -> !EachPrice.isSame(pair, claimed, filed))
                    .isPresent());
  }

  /** The same in meaning; a comparator that one of both leaves out is not missed. */
  static boolean isSame(Target left, Target right) {
    return (isOneWay(left, right) || isAll(left, right)) && isSame(left.value(), right.value());
  }

  /** Whether two targets point one way, or one of them says nothing of that. */
  static boolean isOneWay(Target left, Target right) {
    return left.comparator().isEmpty()
        || right.comparator().isEmpty()
        || left.direction().equals(right.direction());
  }

  /** At least all is all: 达到100% and =100%. */
  private static boolean isAll(Target left, Target right) {
    return Stream.of(left, right).allMatch(ClaimRules::isAtLeast)
        && Ratio.of(BigDecimal.valueOf(100), RatioUnit.PERCENT).means(left.value());
  }

  private static boolean isAtLeast(Target target) {
    return target
        .comparator()
        .filter(sign -> sign == Comparator.AT_LEAST || sign == Comparator.EQUAL)
        .isPresent();
  }

  private static boolean isSame(IndicatorValue left, IndicatorValue right) {
    return left.means(right)
        || isOfPeople(left, right)
        || (left instanceof Text one
            && right instanceof Text other
            && isSame(one.text(), other.text()));
  }

  private static boolean isOfPeople(IndicatorValue left, IndicatorValue right) {
    return left instanceof Quantity one
        && right instanceof Quantity other
        && one.withUnit(UnitRules.personsIn(one.unit()))
            .means(other.withUnit(UnitRules.personsIn(other.unit())));
  }

  private static boolean isSame(String left, String right) {
    return Letters.of(left).equals(Letters.of(right))
        || isInYear(left, right)
        || isInYear(right, left)
        || isOfGrades(left, right)
        || isOfGrades(right, left);
  }

  /** Whether a text is the other with a year in front: 2025年12月底前 and 12月底前. */
  private static boolean isInYear(String text, String date) {
    return !date.isEmpty()
        && Terms.isDigit(date.charAt(0))
        && Years.isYear(text, 0)
        && Letters.of(text.substring(Years.LENGTH + 1)).equals(Letters.of(date));
  }

  /** Whether a text lists grades and then names one of them: 健全、基本健全、不健全三档，健全. */
  private static boolean isOfGrades(String text, String grade) {
    int comma = Math.max(text.lastIndexOf('，'), text.lastIndexOf('；'));
    return comma > 0
        && text.substring(0, comma).contains("、")
        && text.substring(0, comma).contains(grade)
        && Letters.of(text.substring(comma)).equals(Letters.of(grade));
  }
}
