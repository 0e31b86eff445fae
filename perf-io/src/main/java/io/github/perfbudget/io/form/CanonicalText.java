package io.github.perfbudget.io.form;

import io.github.perfbudget.io.source.Encoding;
import io.github.perfbudget.io.source.SourceText;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.Located;
import io.github.perfbudget.validation.Finding;
import java.util.List;
import java.util.Optional;

/** Writes a filing, reads the text back, and refuses what would come back different. */
final class CanonicalText {

  private CanonicalText() {}

  static String of(Filing filing, TextForm form) {
    filing
        .texts()
        .flatMap(text -> fault(text).stream())
        .findFirst()
        .ifPresent(CanonicalText::refuse);
    String text = new FilingWriter(filing, form).write();
    Filing read = TableText.read(SourceText.of(text, Encoding.UTF_8).bytes()).filing();
    if (!read.equals(filing)) {
      refuse(difference(filing, read));
    }
    return text;
  }

  private static void refuse(Finding problem) {
    throw new TableTextException(List.of(problem));
  }

  private static Optional<Finding> fault(Located<String> text) {
    return TextFault.of(text.value()).map(fault -> fault.finding(text.path()));
  }

  /**
   * The first field of the filing that is lost or changed, since what is added elsewhere is mostly
   * its text; where nothing is, the first field that is added.
   */
  private static Finding difference(Filing filing, Filing read) {
    List<FieldPath> paths = filing.differences(read).toList();
    FieldPath path =
        paths.stream()
            .filter(each -> filing.find(each, Object.class).isPresent())
            .findFirst()
            .orElse(paths.get(0));
    Optional<Object> written = filing.find(path, Object.class);
    return read.find(path, Object.class)
        .map(
            found ->
                written.isPresent()
                    ? TextProblem.CHANGED.finding(path, Excerpt.of(found))
                    : TextProblem.ADDED.finding(path, Excerpt.of(found)))
        .orElseGet(() -> TextProblem.LOST.finding(path, Excerpt.of(written.orElse(""))));
  }
}
