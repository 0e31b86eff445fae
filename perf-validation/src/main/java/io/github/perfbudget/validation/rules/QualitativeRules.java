package io.github.perfbudget.validation.rules;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Located;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.indicator.IndicatorType;
import io.github.perfbudget.model.value.Text;
import io.github.perfbudget.validation.Breach;
import io.github.perfbudget.validation.Check;
import io.github.perfbudget.validation.Parameter;
import io.github.perfbudget.validation.Rule;
import io.github.perfbudget.validation.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Rules on targets in words (定性指标值). A target that states any number is none of theirs. */
final class QualitativeRules {

  /** Words of grades and of what can be checked (表示分级或可核验的词语). */
  private static final Parameter<List<String>> GRADES =
      Parameter.words(
          "grades",
          List.of(
              "优", "良", "中", "差", "优秀", "优良", "合格", "达标", "通过", "完成", "有", "无", "是", "否", "全覆盖"),
          "表示分级或可核验的词语（单字须独立成词）",
          "words of grades and of what can be checked; those of one character stand alone");

  /** Words of praise or of growth that nobody can check, at any length (笼统的评价词). */
  private static final Parameter<List<String>> PRAISE =
      Parameter.words(
          "praise",
          List.of(
              "有所", "进一步", "明显", "显著", "较好", "较大", "大幅", "不断", "稳步", "逐步", "积极", "充分", "切实", "良好"),
          "不能核验的评价词",
          "words of praise that cannot be checked");

  /**
   * A target in words can be checked: it is no short word or one with praise in it, unless it is a
   * grade or one of those that its description lists.
   */
  static final Rule<Indicator> VAGUE =
      Rule.<Indicator>builder()
          .id("target.vague")
          .ref("VAL-08")
          .severity(Severity.WARNING)
          .title("定性指标值分级分档、可以核验", "A target in words has grades or can be checked")
          .message(
              "「{name}」的指标值「{target}」没有分级，无法核验",
              "the target \"{target}\" of \"{name}\" has no grades and cannot be checked")
          .basis(Bases.GOAL_MANAGEMENT)
          .example("示范作用发挥情况：效果显著", "示范作用发挥情况：优（另有优、良、中、差的标准）")
          .addParameter(GRADES)
          .addParameter(PRAISE)
          .checkedBy(
              settings ->
                  Check.broken(
                      row -> isVague(row, settings.get(GRADES), settings.get(PRAISE)),
                      QualitativeRules::breach))
          .build();

  /** A target in words does not merely repeat the task. */
  static final Rule<Undertaking> TASK =
      Rule.<Undertaking>builder()
          .id("target.task")
          .ref("VAL-09")
          .severity(Severity.WARNING)
          .title("定性指标值不只是重复工作任务", "A target in words does not repeat the task")
          .message(
              "「{name}」的指标值「{target}」只是重复工作任务",
              "the target \"{target}\" of \"{name}\" repeats the task")
          .basis(Bases.GOAL_MANAGEMENT)
          .example("目标写“充分发挥示范作用，带动周边发展”，指标值也写“充分发挥示范作用，带动周边发展”", "目标写“充分发挥示范作用”，指标值写“示范点不少于3个”")
          .addSupersededRule(VAGUE.id())
          .check((table, at) -> repeatedTasks(table))
          .build();

  /** A target of time states a date or a span. */
  static final Rule<Indicator> DEADLINE =
      Rule.<Indicator>builder()
          .id("target.deadline")
          .ref("VAL-10")
          .severity(Severity.WARNING)
          .title("时效指标值写明日期或期限", "A target of time states a date or a span")
          .message(
              "时效指标「{name}」的指标值「{target}」没有写明时间",
              "the target of time \"{target}\" of \"{name}\" states no time")
          .basis(Bases.INDICATOR_GUIDE)
          .example("任务办结时间：尽快办结", "任务办结时间：2025年11月底前")
          .check(
              Check.broken(
                  row -> isTime(row) && statesNoNumber(row) && !isPeriodic(row),
                  QualitativeRules::breach))
          .build();

  /** Days and periods that are told without a number, as in 每季度首月底前. */
  private static final List<String> PERIODS =
      List.of(
          "每日", "每天", "每周", "每旬", "每月", "每季", "每年", "当日", "当天", "当周", "当月", "当季", "次日", "次月", "月初",
          "月中", "月底", "月末", "季初", "季末", "季度末", "年初", "年底", "年末");

  private static final int SHORT = 6;

  /** What ranks end in, and what stands before that. */
  private static final String RANKS = "级等类档";

  private static final String ORDER = "一二三四五六七八九十甲乙丙丁ⅠⅡⅢⅣⅤABCDE家省市县区";

  private static final int SHARED = 4;

  private QualitativeRules() {}

  private static boolean isVague(Indicator row, List<String> grades, List<String> praise) {
    return isInWords(row) && !isChecked(row, grades) && (isShort(row) || praises(row, praise));
  }

  private static boolean isTime(Indicator row) {
    return row.type().equals(Optional.of(IndicatorType.TIMELINESS));
  }

  private static boolean isPeriodic(Indicator row) {
    return Terms.containsAny(textOf(row), PERIODS);
  }

  private static boolean isShort(Indicator row) {
    return Cells.key(textOf(row)).length() <= SHORT;
  }

  private static boolean praises(Indicator row, List<String> words) {
    return Terms.containsAny(textOf(row), words);
  }

  /** Whether a target names a grade: 优, 优或良, 一级, Ⅲ类, 国家级; or ends in what is done or not. */
  private static boolean isChecked(Indicator row, List<String> grades) {
    String key = Cells.key(textOf(row));
    return isRank(key)
        || grades.stream()
            .anyMatch(word -> word.length() > 1 ? key.contains(word) : isAlone(word, key));
  }

  private static boolean isAlone(String grade, String key) {
    return key.equals(grade)
        || Stream.of("、", "或", "/", "及", "以").anyMatch(joint -> key.startsWith(grade + joint))
        || Stream.of("、", "或", "/", "为").anyMatch(joint -> key.endsWith(joint + grade));
  }

  private static boolean isRank(String key) {
    int last = key.length() - 1;
    return last > 0
        && RANKS.indexOf(key.charAt(last)) >= 0
        && ORDER.indexOf(key.charAt(last - 1)) >= 0;
  }

  /** Whether the description lists the target as one of several grades: 健全、基本健全、不健全. */
  private static boolean isGrade(Indicator row) {
    String target = Cells.key(textOf(row));
    String words = Cells.key(row.description().orElse(""));
    return Stream.of("、" + target, target + "、", "或" + target, target + "或")
        .anyMatch(words::contains);
  }

  private static String textOf(Indicator row) {
    return row.target().map(target -> target.text()).orElse("");
  }

  /** Whether the target is in words, of another class than time, and no grade. */
  private static boolean isInWords(Indicator row) {
    return statesNoNumber(row) && !isTime(row) && !isGrade(row);
  }

  private static boolean statesNoNumber(Indicator row) {
    return row.target()
        .filter(target -> target.value() instanceof Text && !target.text().isBlank())
        .filter(target -> !Terms.hasNumber(target.text()))
        .isPresent();
  }

  private static Breach breach(Indicator row, FieldPath at) {
    return TargetValueRules.breach(row, row.target().orElseThrow(), at);
  }

  private static Stream<Breach> repeatedTasks(Undertaking table) {
    List<Located<Indicator>> rows =
        table.rows().stream().filter(row -> isLongInWords(row.value())).toList();
    if (rows.isEmpty()) {
      return Stream.of();
    }
    Set<String> task = new HashSet<>();
    table.words().forEach(words -> addPieces(words.value(), task));
    return rows.stream()
        .filter(row -> isRepeated(row.value(), task))
        .map(row -> breach(row.value(), row.path()));
  }

  private static boolean isLongInWords(Indicator row) {
    return isInWords(row) && !isShort(row) && !isChecked(row, GRADES.usual());
  }

  private static boolean isRepeated(Indicator row, Set<String> task) {
    Set<String> own = new HashSet<>();
    addPieces(row.name().orElse(""), own);
    addPieces(row.description().orElse(""), own);
    Set<String> stated = new HashSet<>();
    addPieces(textOf(row), stated);
    return stated.stream().anyMatch(piece -> task.contains(piece) || own.contains(piece));
  }

  /** Adds every run of {@value #SHARED} characters. */
  private static void addPieces(String text, Set<String> pieces) {
    for (int i = 0; i + SHARED <= text.length(); i++) {
      pieces.add(text.substring(i, i + SHARED));
    }
  }
}
