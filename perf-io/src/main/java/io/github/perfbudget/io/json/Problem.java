package io.github.perfbudget.io.json;

import com.fasterxml.jackson.core.JsonParser;
import io.github.perfbudget.io.source.Diagnostic;
import io.github.perfbudget.io.source.SourceMap;
import io.github.perfbudget.io.source.SourceSpan;
import io.github.perfbudget.io.source.SourceText;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Privacy;
import io.github.perfbudget.validation.Finding;
import io.github.perfbudget.validation.Language;
import io.github.perfbudget.validation.Severity;
import io.github.perfbudget.validation.Wording;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Something in a JSON text that keeps it from being a filing. All such problems are made here, with
 * their texts, so it is longer than others.
 *
 * @param id the finding's id
 * @param severity how grave it is
 * @param path the address it is about
 * @param message what is wrong and how to mend it; {@code found} stands for the value's own text
 * @param arguments what fills the message
 * @param span where it stands, if not where the address does
 */
record Problem(
    String id,
    Severity severity,
    FieldPath path,
    Wording message,
    Map<String, String> arguments,
    Optional<SourceSpan> span) {

  private static final String FORMAT = "json.format";
  private static final String MISSING = "json.missing";
  private static final String UNKNOWN = "json.unknown";
  private static final int EXCERPT = 64;

  static Problem error(String id, FieldPath path, Wording message, Map<String, String> arguments) {
    return new Problem(id, Severity.ERROR, path, message, arguments, Optional.empty());
  }

  static Problem syntax(FieldPath path, String detail) {
    return error(
        "json.syntax",
        path,
        Wording.of(
            "不是合法的JSON；请检查此处的引号、逗号和括号",
            "no valid JSON here: {detail}; check the quotes, commas and brackets"),
        Map.of("detail", detail));
  }

  static Problem cutOff(FieldPath path) {
    return error(
        "json.cut-off",
        path,
        Wording.of(
            "文本在此中断，尚有未闭合的括号或引号；请取完整的文件",
            "the text ends inside an open bracket or quote; get the whole file"),
        Map.of());
  }

  static Problem empty() {
    return error(
        "json.empty",
        FieldPath.ROOT,
        Wording.of(
            "没有内容；应为以{expected}开头的对象", "nothing here; expected an object starting with {expected}"),
        Map.of("expected", "{" + FilingFormat.EXAMPLE));
  }

  static Problem list() {
    return error(
        "json.list",
        FieldPath.ROOT,
        Wording.of(
            "这是多份文本的列表，此处应为一份；请每行写一份（NDJSON，如 perf convert … --to ndjson）",
            "a list of filings, expected one; write each in a line of its own (NDJSON, as"
                + " perf convert … --to ndjson does)"),
        Map.of());
  }

  static Problem trailing() {
    return error(
        "json.trailing",
        FieldPath.ROOT,
        Wording.of("对象结束后还有内容；一个文本只写一个对象", "more text after the object; a text holds one object"),
        Map.of());
  }

  /**
   * The text has more of something than is taken.
   *
   * @param limit which limit, and what it is, as {@code depth=64}
   */
  static Problem limit(FieldPath path, String limit) {
    return error(
        "json.limit",
        path,
        Wording.of(
            "超出读取限制{limit}，其余未读取；确属正常时请调高该限制",
            "beyond the limit {limit}, the rest was not read; raise that limit if this is right"),
        Map.of("limit", limit));
  }

  static Problem deadline() {
    return error(
        "json.deadline",
        FieldPath.ROOT,
        Wording.of(
            "读取在时限内未完成，其余未读取；请延长时限",
            "the time was up before the end, the rest was not read; allow more time"),
        Map.of());
  }

  static Problem encoding(String charset) {
    return new Problem(
        "json.encoding",
        Severity.WARNING,
        FieldPath.ROOT,
        Wording.of(
            "JSON应为UTF-8编码，已按{charset}读取；请转换为UTF-8",
            "JSON is UTF-8, this was read as {charset}; convert it to UTF-8"),
        Map.of("charset", charset),
        Optional.empty());
  }

  static Problem damaged() {
    return error(
        "json.encoding",
        FieldPath.ROOT,
        Wording.of(
            "部分字节不是文字，已代之以U+FFFD；请取UTF-8编码的原文件",
            "some bytes are no text, U+FFFD stands for them; get the original file in UTF-8"),
        Map.of());
  }

  static Problem format(FieldPath path) {
    return error(
        FORMAT,
        path,
        Wording.of("格式应为{expected}，此处为{found}", "expected the format {expected}, found {found}"),
        Map.of("expected", quoted(FilingFormat.NAME)));
  }

  static Problem formatMissing(FieldPath path) {
    return error(
        FORMAT,
        path,
        Wording.of("未写明格式；应有{expected}", "the format is not stated; expected {expected}"),
        Map.of("expected", FilingFormat.EXAMPLE));
  }

  /**
   * Tells whether this misses a member only because another one of the same part was refused, as
   * the text of a figure whose number has an exponent.
   */
  boolean followsFrom(Problem earlier) {
    return id.equals(MISSING)
        && earlier.severity() == Severity.ERROR
        && !earlier.id().equals(UNKNOWN)
        && earlier.path().isWithin(path);
  }

  static Problem missing(FieldPath path, String member, String example) {
    return error(
        MISSING,
        path,
        Wording.of(
            "缺少字段{member}；请补上，例如{example}",
            "the member {member} is missing; add it, for example {example}"),
        Map.of("member", quoted(member), "example", example));
  }

  static Problem duplicate(FieldPath path, SourceSpan span) {
    return error(
            "json.duplicate",
            path,
            Wording.of("字段{member}写了两次；请删去其一", "the member {member} is written twice; remove one"),
            Map.of("member", quoted(path.lastSegment())))
        .at(span);
  }

  static Problem unknown(FieldPath path, Collection<?> known) {
    TreeSet<String> names = new TreeSet<>();
    known.forEach(name -> names.add(name.toString()));
    return error(
        UNKNOWN,
        path,
        Wording.of("未知字段{member}；此处可写：{known}", "unknown member {member}; known here: {known}"),
        Map.of("member", quoted(path.lastSegment()), "known", String.join(", ", names)));
  }

  static Problem ignored(FieldPath path) {
    return new Problem(
        UNKNOWN,
        Severity.WARNING,
        path,
        Wording.of(
            "未知字段{member}，未读取；可能由较新的版本写成",
            "unknown member {member}, not read; a newer version may have written it"),
        Map.of("member", quoted(path.lastSegment())),
        Optional.empty());
  }

  static Problem type(FieldPath path, JsonShape expected) {
    return error("json.type", path, expected.expected(), Map.of());
  }

  static Problem nullValue(FieldPath path) {
    return error(
        "json.null",
        path,
        Wording.of("此处为null；没有的字段应省略", "found null; leave out what is absent"),
        Map.of());
  }

  static Problem choice(FieldPath path, Collection<String> choices) {
    return error(
        "json.choice",
        path,
        Wording.of("应为下列之一：{expected}，此处为{found}", "expected one of {expected}, found {found}"),
        Map.of("expected", String.join(", ", choices)));
  }

  static Problem exponent(FieldPath path) {
    return error(
        "json.number",
        path,
        Wording.of(
            "数字不得用指数，此处为{found}；请写成普通数字，例如600",
            "a number has no exponent, found {found}; write it plainly, for example 600"),
        Map.of());
  }

  static Problem conflict(FieldPath path, String text, String reading) {
    return error(
        "json.conflict",
        path,
        Wording.of(
            "文本{text}读作{expected}，此处为{found}；请改正其一，或省略此字段",
            "the text {text} reads {expected}, found {found}; mend one, or leave this out"),
        Map.of("text", quoted(text), "expected", reading));
  }

  private static String quoted(String text) {
    return "\"" + excerpt(Privacy.maskText(text)) + "\"";
  }

  /** Tells whether the text is of another format, so that nothing else about it matters. */
  boolean isFatal() {
    return id.equals(FORMAT);
  }

  Problem at(SourceSpan where) {
    return new Problem(id, severity, path, message, arguments, Optional.of(where));
  }

  /** Wraps this problem for Jackson to carry. */
  ProblemException toException(JsonParser parser) {
    return new ProblemException(parser, this);
  }

  /** Turns this problem into what the reader reports. */
  Diagnostic toDiagnostic(SourceText source, SourceMap sourceMap) {
    SourceSpan where = span.orElseGet(() -> sourceMap.locate(path));
    return new Diagnostic(toFinding(source.slice(where)), where);
  }

  /** Turns this problem into a finding on what was found there. */
  Finding toFinding(String found) {
    Finding.Builder finding =
        Finding.builder()
            .rule(id)
            .severity(severity)
            .path(path)
            .message(message)
            .putAllArguments(new TreeMap<>(arguments));
    if (message.placeholders(Language.ENGLISH).contains("found")) {
      finding.putArgument("found", Privacy.maskText(path, excerpt(found)));
    }
    return finding.build();
  }

  private static String excerpt(String text) {
    if (text.length() <= EXCERPT) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(EXCERPT - 1)) ? EXCERPT - 1 : EXCERPT;
    return text.substring(0, end) + "…";
  }
}
