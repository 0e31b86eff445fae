package io.github.perfbudget.cli;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.validation.Finding;
import io.github.perfbudget.validation.Severity;
import io.github.perfbudget.validation.Wording;
import java.util.Map;

/** What keeps an input from being read at all: its id, and what to do about it. */
enum InputProblem {
  MISSING("file.missing", "没有这个文件或目录；请检查路径", "no such file or directory; check the path"),
  NO_MATCH(
      "file.no-match",
      "没有文件与该通配符匹配；请检查写法，**匹配任意层目录",
      "no file matches this pattern; check it, ** stands for any number of directories"),
  NO_FILINGS(
      "file.none",
      "目录及其子目录中没有*.txt、*.json或*.ndjson文件；请给出存放绩效文本的目录",
      "neither this directory nor one below it has a *.txt, *.json or *.ndjson file; name the one with filings"),
  NOT_READABLE(
      "file.unreadable",
      "无法读取（{detail}）；请检查访问权限",
      "cannot be read ({detail}); check its permissions"),
  TOO_LARGE(
      "file.too-large",
      "超过{limit}字节，未读取；请拆分文件",
      "more than {limit} bytes, not read; split the file"),
  NO_TABLE_TEXT(
      "file.json",
      "fix只修改表格文本，这是JSON；请先转换：perf convert FILE --to table",
      "fix changes table text, and this is JSON; convert it first: perf convert FILE --to table"),
  MEMORY(
      "file.memory",
      "内存不足，未能处理此文件；请以更大的内存重试，例如JDK_JAVA_OPTIONS=-Xmx2g",
      "not enough memory for this file; try again with more, for example JDK_JAVA_OPTIONS=-Xmx2g"),
  INTERNAL(
      "file.internal",
      "处理时发生程序内部错误（{detail}）；请报告此缺陷并附上文件",
      "an internal error came up ({detail}); please report this bug with the file");

  private final String id;
  private final String chinese;
  private final String english;

  InputProblem(String id, String chinese, String english) {
    this.id = id;
    this.chinese = chinese;
    this.english = english;
  }

  /** Tells what came up instead of a result, for which no input is to blame. */
  static InputException unexpected(Throwable failure) {
    return failure instanceof OutOfMemoryError
        ? new InputException(MEMORY, Map.of())
        : INTERNAL.with("detail", failure.toString());
  }

  InputException with(String name, String value) {
    return new InputException(this, Map.of(name, value));
  }

  Finding finding(Map<String, String> arguments) {
    return Finding.builder()
        .rule(id)
        .severity(Severity.ERROR)
        .path(FieldPath.ROOT)
        .message(Wording.of(chinese, english))
        .putAllArguments(arguments)
        .build();
  }
}
