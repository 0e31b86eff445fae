package io.github.perfbudget.io.json;

import io.github.perfbudget.io.source.ReadStatus;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.validation.Fix;
import io.github.perfbudget.validation.Severity;
import java.util.List;
import java.util.Optional;

/**
 * A report as it stands in JSON, format {@code perf-report/1}: the texts are those of one language,
 * personal data is masked.
 *
 * <p>Lines and columns count from 1, columns in UTF-16 units; an end is the place after the last
 * character. Immutable and thread-safe.
 *
 * @param engine what judged the files, with its version, for example {@code perf-java 1.0.0}
 * @param profile the name of the set of rules, for example {@code standard}
 * @param files the reports, in the order in which the files were given
 */
public record WrittenReport(String engine, String profile, List<OfFile> files) {

  /** Copies the files. */
  public WrittenReport {
    files = List.copyOf(files);
  }

  /**
   * What was found in one file.
   *
   * @param file the name as it was given
   * @param sha256 the digest of the file's bytes, 64 hexadecimal digits; empty where it could not
   *     be opened
   * @param status how much of the file was read
   * @param findings the findings, in the order of the text
   * @param notEvaluated the rules that could not be evaluated, and why
   * @param notApplicable the ids of rules that the file has nothing for; empty in reports of before
   *     this was told
   * @param truncated whether there was more to find than the maximum
   */
  public record OfFile(
      String file,
      Optional<String> sha256,
      ReadStatus status,
      List<OfFinding> findings,
      List<OfNotEvaluated> notEvaluated,
      List<String> notApplicable,
      boolean truncated) {

    /** Copies the lists. */
    public OfFile {
      findings = List.copyOf(findings);
      notEvaluated = List.copyOf(notEvaluated);
      notApplicable = List.copyOf(notApplicable);
    }
  }

  /**
   * A finding.
   *
   * @param rule the id of the rule
   * @param ref the rule's number in the catalogue of the domain; empty where it has none
   * @param severity how much it matters
   * @param path the address of the field
   * @param line the line where the field starts, or would stand
   * @param column the column where it starts
   * @param endLine the line where it ends
   * @param endColumn the column where it ends
   * @param message what is wrong
   * @param evidence what it rests on
   * @param basis what the rule rests on; empty for what a reader noticed
   * @param fingerprint what it is known by in another version of the file, 64 hexadecimal digits
   * @param fix how to mend it; empty where no safe way is known
   * @param consequences what follows from it
   */
  public record OfFinding(
      String rule,
      Optional<String> ref,
      Severity severity,
      FieldPath path,
      int line,
      int column,
      int endLine,
      int endColumn,
      String message,
      List<OfEvidence> evidence,
      Optional<String> basis,
      String fingerprint,
      Optional<Fix> fix,
      List<OfFinding> consequences) {

    /** Copies the lists. */
    public OfFinding {
      evidence = List.copyOf(evidence);
      consequences = List.copyOf(consequences);
    }
  }

  /**
   * Something that a finding rests on.
   *
   * @param path the address
   * @param line the line where it stands, or would stand
   * @param text what stands there
   */
  public record OfEvidence(FieldPath path, int line, String text) {}

  /**
   * A rule that could not be evaluated.
   *
   * @param rule the id of the rule
   * @param because the reason
   */
  public record OfNotEvaluated(String rule, String because) {}
}
