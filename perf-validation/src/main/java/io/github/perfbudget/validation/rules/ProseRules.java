package io.github.perfbudget.validation.rules;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.Located;
import io.github.perfbudget.model.Narrative;
import io.github.perfbudget.validation.Breach;
import io.github.perfbudget.validation.Check;
import io.github.perfbudget.validation.Judgement;
import io.github.perfbudget.validation.Parameter;
import io.github.perfbudget.validation.Part;
import io.github.perfbudget.validation.Rule;
import io.github.perfbudget.validation.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Rules on the wording of a filing, whatever it says (文字质量). */
final class ProseRules {

  /** How many years before the fiscal year are recent (近几年). */
  private static final Parameter<Integer> RECENT =
      Parameter.count("years", 2, "早于预算年度几年以内不算过时", "years before the fiscal year that are recent");

  /** Paragraphs inside a section do not begin with the numbers of the sections. */
  static final Rule<Filing> NUMBERING =
      ProseRules.<Filing>rule("narrative.numbering", "STR-17")
          .title("各部分内的层次序号不与部分序号重复", "Paragraphs are not numbered like the sections")
          .message(
              "部分之内又用「{found}」作序号，与上一层次重复",
              "the paragraph is numbered \"{found}\" like the section that holds it")
          .basis(Bases.DOCUMENT_FORMAT)
          .example("第三部分之内又写：二、其他要求", "第三部分之内写：（二）其他要求")
          .check(ProseRules::numberedLikeSections)
          .build()
          .whenAny(FilingTexts.PROSE);

  /** No year is older than the one before last, but in titles and document numbers. */
  static final Rule<Filing> STALE_YEAR =
      ProseRules.<Filing>rule("narrative.stale-year", "NAR-07")
          .title("文字部分没有过时的年份", "No year in the prose is out of date")
          .message(
              "文中提到{found}，早于预算年度{years}年以上",
              "the text speaks of {found}, more than {years} years before the fiscal year")
          .basis(Bases.HOUSE_RULE)
          .example("2025年的文本写：继续落实2019年的有关要求", "2025年的文本写：继续落实2024年的有关要求")
          .addParameter(RECENT)
          .checkedBy(settings -> (filing, at) -> staleYears(filing, at, settings.get(RECENT)))
          .build()
          .whenAny(FilingTexts.PROSE);

  /** No words are doubled. */
  static final Rule<Filing> DOUBLED =
      ProseRules.<String>rule("text.doubled", "TXT-01")
          .title("没有重复的词语", "No words are doubled")
          .message("「{found}」似为重复", "\"{found}\" seems to be doubled")
          .basis(Bases.HOUSE_RULE)
          .example("认真听取群众意见意见。", "认真听取群众意见。")
          .check(found(DoubledWords::firstIn))
          .build()
          .on(FilingTexts.ALL);

  /** Punctuation between Chinese characters is full width; each section is reported once. */
  static final Rule<Filing> PUNCTUATION =
      ProseRules.<String>rule("text.punctuation", "TXT-03")
          .title("中文之间用全角标点", "Punctuation between Chinese characters is full width")
          .message("「{found}」处用了半角标点", "there is half-width punctuation at \"{found}\"")
          .basis(Bases.HOUSE_RULE)
          .example("加强监督,及时整改。", "加强监督，及时整改。")
          .check(found(Punctuation::firstIn))
          .build()
          .on(FilingTexts.ALL);

  /** Every bracket is closed in the text that opens it; the first that is not is reported. */
  static final Rule<Filing> BRACKET =
      ProseRules.<String>rule("text.bracket", "TXT-03")
          .title("括号成对使用", "Brackets come in pairs")
          .message("「{found}」处的括号没有闭合", "the bracket at \"{found}\" is not closed")
          .basis(Bases.HOUSE_RULE)
          .example("加强监督（含内部监督。", "加强监督（含内部监督）。")
          .check(found(Brackets::unclosedIn))
          .build()
          .on(FilingTexts.ALL);

  /** Comparators are written with one sign; the first look-alike is reported. */
  static final Rule<Filing> SIGNS =
      ProseRules.<List<Located<String>>>rule("text.signs", "TXT-03")
          .title("比较符号写法一致", "Comparators are written with one sign")
          .message("同一文本中混用了形近的比较符号{found}", "the filing uses {found} besides its usual look-alike")
          .basis(Bases.HOUSE_RULE)
          .example("同一文本中既写招商费≤25万元，又写会议费≦10万元", "全文都写≤：招商费≤25万元、会议费≤10万元")
          .check((texts, at) -> mixedSigns(texts))
          .build()
          .on(FilingTexts.ALL.together());

  /** The number of a national standard begins with GB or GB/T. */
  static final Rule<Filing> STANDARD =
      ProseRules.<String>rule("text.standard", "TXT-04")
          .title("标准编号书写规范", "The numbers of standards are well formed")
          .message(
              "标准编号「{found}」应为GB或GB/T加序号",
              "the number of the standard, \"{found}\", should begin with GB or GB/T")
          .basis(Bases.HOUSE_RULE)
          .example("样品检验执行GB/9959.2", "样品检验执行GB/T 9959.2")
          .check(found(StandardNumber::malformedIn))
          .build()
          .on(FilingTexts.ALL);

  /** No sign of the blank form stands where something was to be filled in. */
  static final Rule<Filing> PLACEHOLDER =
      Rule.<String>builder()
          .id("text.placeholder")
          .ref("STR-10")
          .severity(Severity.WARNING)
          .title("没有未填写的占位符", "No placeholder of the blank form is left")
          .message(
              "「{found}」处有占位符，尚未填写", "there is a placeholder that was not filled in at \"{found}\"")
          .basis(Bases.PROJECT_FORM)
          .example("指标值：≥XX次", "指标值：≥4次")
          .check(found(Placeholder::firstIn))
          .build()
          .on(FilingTexts.ALL);

  private static final String NUMERALS = "一二三四五六七八九十";
  private static final Part<Filing, String> SECTIONS =
      Part.<Filing, Narrative>field("overallGoal", Filing::overallGoal)
          .and(Part.field("goalsIntroduction", Filing::goalsIntroduction))
          .and(Part.field("safeguards", Filing::safeguards))
          .then(Part.each("paragraphs", Narrative::paragraphs));

  private ProseRules() {}

  private static <T> Rule.Builder<T> rule(String id, String ref) {
    return Rule.<T>builder().id(id).ref(ref).severity(Severity.INFO);
  }

  private static Stream<? extends Judgement> numberedLikeSections(Filing filing, FieldPath at) {
    return SECTIONS
        .of(filing, at)
        .flatMap(text -> found(ProseRules::sectionNumber).judge(text.value(), text.path()));
  }

  private static Check<String> found(Function<String, Optional<String>> search) {
    return Check.found(search, (found, at) -> Breach.at(at).with("found", found));
  }

  private static Optional<String> sectionNumber(String paragraph) {
    int end = 0;
    while (end < paragraph.length() && NUMERALS.indexOf(paragraph.charAt(end)) >= 0) {
      end++;
    }
    return end > 0 && paragraph.startsWith("、", end)
        ? Optional.of(paragraph.substring(0, end + 1))
        : Optional.empty();
  }

  private static Stream<Breach> mixedSigns(List<Located<String>> texts) {
    return Stream.of("≤≦", "≥≧")
        .filter(pair -> contains(texts, pair.substring(0, 1)))
        .map(pair -> pair.substring(1))
        .flatMap(
            other ->
                texts.stream()
                    .filter(text -> text.value().contains(other))
                    .limit(1)
                    .map(text -> Breach.at(text.path()).with("found", other)));
  }

  private static boolean contains(List<Located<String>> texts, String sign) {
    return texts.stream().anyMatch(text -> text.value().contains(sign));
  }

  private static Stream<Breach> staleYears(Filing filing, FieldPath at, int recent) {
    List<Located<String>> prose = FilingTexts.PROSE.of(filing, at).toList();
    Optional<Integer> fiscal =
        filing
            .year()
            .or(
                () ->
                    Majority.of(
                        prose.stream().flatMap(each -> Years.in(each.value()).stream()).toList()));
    return fiscal.stream()
        .flatMap(
            year ->
                prose.stream()
                    .flatMap(each -> stale(each, year - recent))
                    .map(each -> each.with("years", Integer.toString(recent))));
  }

  private static Stream<Breach> stale(Located<String> text, int oldest) {
    return new ArrayList<>(Years.in(text.value()))
        .stream()
            .filter(year -> year < oldest)
            .limit(1)
            .map(year -> Breach.at(text.path()).with("found", year + "年"));
  }
}
