package io.github.perfbudget.cli;

import io.github.perfbudget.validation.Wording;

/** What the tool itself has to say, in both languages. */
enum CliText {
  NO_COMMAND("缺少命令", "a command is missing"),
  MISSING("缺少{what}", "{what} is missing"),
  NO_VALUE("{option}缺少取值", "{option} is missing its value"),
  UNKNOWN_ARGUMENT("无法识别{what}", "unknown option or argument {what}"),
  BAD_VALUE(
      "{option}不接受“{found}”；可选：{choices}",
      "{option} does not take '{found}'; choose from {choices}"),
  NO_NUMBER("{option}应为整数，给了“{found}”", "{option} takes a whole number, not '{found}'"),
  NO_DATE(
      "{option}应为日期，例如2025-01-01，给了“{found}”",
      "{option} takes a date such as 2025-01-01, not '{found}'"),
  OUT_OF_RANGE(
      "{option}应在{least}至{most}之间，给了{found}", "{option} must be {least} to {most}, not {found}"),
  NO_DIRECTORY(
      "--to {format}需要--out给出目录，每份绩效文本写成一个文件",
      "--to {format} needs --out DIR, for a file of each filing"),
  OUT_IS_FILE(
      "--out应为目录，{file}不是；请给出目录", "--out must be a directory, {file} is none; name a directory"),
  REPEATED("{option}只能写一次", "{option} is given more than once"),
  SEE_HELP("用法见：{command} --help", "see {command} --help"),
  STDIN_TWICE("标准输入（-）只能写一次", "standard input (-) can be given once only"),
  FORM_OF_NO_TABLE("--form只用于--to table", "--form goes with --to table alone"),
  ONE_TABLE(
      "--to table每次只转换一个文件，给了{found}个；请逐个转换",
      "--to table takes one file, not {found}; convert them one by one"),
  ONE_FIXED(
      "不用--write时fix每次只修改一个文件，给了{found}个；请加上--write或逐个修改",
      "without --write fix takes one file, not {found}; add --write or fix them one by one"),
  WRITE_OR_OUT("--write和--out只能用一个", "--write and --out exclude each other; choose one"),
  WRITE_WHERE(
      "--write不能用于标准输入（-）；请去掉--write，结果写到标准输出",
      "--write has no file to write to for standard input (-); leave it out, the result goes to"
          + " standard output"),
  ONE_FILING(
      "--to table每次只转换一份绩效文本，输入有多份；请先拆分",
      "--to table takes one filing, the input has several; part them first"),
  ONE_EACH(
      "OLD和NEW应各是一个文件，共找到{found}个", "OLD and NEW must be one file each, they stand for {found}"),
  OUT_IS_DIRECTORY("--out不能是目录：{file}", "--out is a directory: {file}; name a file in it"),
  OUT_IS_INPUT(
      "--out不能是被读取的文件：{file}；请换一个文件名", "--out is one of the files to read: {file}; name another"),
  OUT_NOWHERE(
      "--out的目录不存在：{file}；请先建立", "the directory of --out does not exist: {file}; create it first"),
  STDOUT_FAILED("标准输出无法写入，结果不完整", "standard output cannot be written, the result is not complete"),
  OUT_FAILED("无法写入{file}（{detail}）", "cannot write {file} ({detail})"),
  UNKNOWN_RULE("没有规则“{rule}”；规则目录见：perf rules", "no rule '{rule}'; perf rules lists them all"),
  BAD_SETTINGS("{option} {place}：{detail}", "{option} {place}: {detail}"),
  LEFT_OUT("基线中已有、未列出的问题：{count}个", "known findings left out: {count}"),
  UNEXPECTED(
      "程序内部错误（{detail}），这是perf的缺陷；请在{url}报告，并附上命令与本行",
      "internal error ({detail}), a bug of perf; please report it at {url} with the command and"
          + " this line"),
  GENERATED("已生成{count}份", "generated: {count}"),
  CONVERTED("已转换{converted}个，未转换{refused}个", "converted: {converted}, not converted: {refused}"),
  FIXED("已修改{count}处", "fixed: {count}"),
  READING("读取", "reading"),
  WRITING("生成", "generating"),
  BASIS("依据：", "basis: "),
  MESSAGE("消息：", "message: "),
  VALID_FROM("施行日期：", "in force from: "),
  VALID_TO("失效日期：", "in force to: "),
  BAD("误例：", "wrong: "),
  GOOD("正例：", "right: "),
  TOLERANCE("允许误差：", "tolerance: "),
  PARAMETER("参数", "parameter "),
  SUPERSEDES("同一处的以下问题由它引起：", "explains away at the same place: ");

  private final String chinese;
  private final String english;

  CliText(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  Wording wording() {
    return Wording.of(chinese, english);
  }
}
