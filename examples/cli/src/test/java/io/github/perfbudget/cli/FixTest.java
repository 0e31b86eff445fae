package io.github.perfbudget.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code perf fix}: only what is mended changes, and everything is said. */
class FixTest {

  private static final String NUMBER = "13900000000";
  private static final String MASKED = "139****0000";
  private static final FileTime LONG_AGO = FileTime.fromMillis(0);

  @SuppressWarnings("unused") // named by the tests
  private static final List<String> BUNDLED = Run.BUNDLED;

  @TempDir private Path directory;
  private String faulty;
  private Path file;

  @BeforeEach
  void writeFaulty() throws IOException {
    String office = Files.readString(Path.of(Run.OFFICE));
    faulty = office.replaceFirst("(?m)^(\t.{8,})$", "$1，电话" + NUMBER);
    file = directory.resolve("文本.txt");
    Files.writeString(file, faulty);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void theMendedTextGoesToStandardOutput() throws IOException {
    Run run = Run.perf("fix", file.toString(), "--lang", "en");

    assertThat(run.out()).isEqualTo(faulty.replace(NUMBER, MASKED));
    assertThat(Files.readString(file)).isEqualTo(faulty);
    assertThat(run.err())
        .contains(
            file + ":",
            ": fixed: the text holds the mobile number 139****0000",
            "[privacy.telephone]\n",
            "fixed: 1\n")
        .doesNotContain(NUMBER);
  }

  @Test
  void standardInputIsMended() {
    Run run = Run.perf(bytes(faulty), "fix", "-");

    assertThat(run.out()).isEqualTo(faulty.replace(NUMBER, MASKED));
    assertThat(run.err()).startsWith("-:").contains("已修改1处");
  }

  @Test
  void whatIsLeftIsWhatACheckFinds() {
    Run run = Run.perf("fix", file.toString(), "--write");

    Run check = Run.perf("check", file.toString());
    assertThat(run.err()).contains(check.out()).endsWith(check.err());
    assertThat(run.code()).isEqualTo(check.code());
  }

  @Test
  void theFileIsReplacedAndKeepsItsPermissions() throws IOException {
    assumeTrue(Files.getFileStore(directory).supportsFileAttributeView("posix"), "no permissions");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

    Run run = Run.perf("fix", file.toString(), "--write");

    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(file)).isEqualTo(faulty.replace(NUMBER, MASKED));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-----");
    try (var files = Files.list(directory)) {
      assertThat(files).as("nothing else is left behind").containsExactly(file);
    }
  }

  @Test
  void theFileKeepsItsOwner() throws IOException {
    assumeTrue(System.getProperty("user.name").equals("root"), "only root gives files away");
    UserPrincipal other =
        file.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
    Files.setOwner(file, other);

    Run.perf("fix", file.toString(), "--write");

    assertThat(Files.readString(file)).contains(MASKED);
    assertThat(Files.getOwner(file)).isEqualTo(other);
  }

  @Test
  void aLinkStaysALink() throws IOException {
    Path link = Files.createSymbolicLink(directory.resolve("link.txt"), file);

    Run.perf("fix", link.toString(), "--write");

    assertThat(link).isSymbolicLink();
    assertThat(Files.readString(file)).contains(MASKED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
  void encodingMarkAndLineEndsAreKept(String encoding) throws IOException {
    String windows = (encoding.equals("GB18030") ? "" : "\uFEFF") + faulty.replace("\n", "\r\n");
    Charset charset = Charset.forName(encoding);
    Files.write(file, windows.getBytes(charset));

    Run.perf("fix", file.toString(), "--write");

    assertThat(file).hasBinaryContent(windows.replace(NUMBER, MASKED).getBytes(charset));
  }

  @Test
  void fixingTwiceTouchesTheFileOnce() throws IOException {
    Run.perf("fix", file.toString(), "--write");
    Files.setLastModifiedTime(file, LONG_AGO);

    Run again = Run.perf("fix", file.toString(), "--write");

    assertThat(again.err()).contains("已修改0处").doesNotContain(": fixed: ");
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(LONG_AGO);
  }

  @ParameterizedTest
  @FieldSource("BUNDLED")
  void theBundledFilingsAreLeftWithNothingToMend(String filing) {
    String once = Run.perf("fix", filing).out();

    Run twice = Run.perf(bytes(once), "fix", "-");

    assertThat(twice.out()).isEqualTo(once);
    assertThat(twice.err()).contains("已修改0处");
  }

  @Test
  void aProfileThatSwitchesARuleOffKeepsItsFindings() throws IOException {
    Path profile = directory.resolve("profile.json");
    Files.writeString(
        profile,
        """
        {"format": "perf-profile/1", "name": "内部",
         "rules": {"privacy.telephone": {"off": "内部稿"}}}
        """);

    Run run = Run.perf("fix", file.toString(), "--profile", profile.toString());

    assertThat(run.out()).isEqualTo(faulty);
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "ndjson"})
  void jsonIsRefusedWithTheWayOn(String format) throws IOException {
    Path json = directory.resolve("filing." + format);
    Run.perf("convert", Run.OFFICE, "--to", format, "--out", json.toString());
    String before = Files.readString(json);

    Run run = Run.perf("fix", json.toString(), "--write", "--lang", "en");

    assertThat(run.err())
        .startsWith(
            json + ":1:1: error: fix changes table text, and this is JSON; convert it first")
        .contains("[file.json]");
    assertThat(Files.readString(json)).isEqualTo(before);
    assertThat(run.code()).isEqualTo(3);
  }

  @Test
  void aBadFileKeepsNoOtherFromBeingMended() throws IOException {
    Files.writeString(directory.resolve("a.json"), "{");
    Files.writeString(directory.resolve("b.txt"), "a letter to nobody\n");

    Run run = Run.perf("fix", directory.toString(), "--write", "--fail-on", "never");

    assertThat(Files.readString(file)).isEqualTo(faulty.replace(NUMBER, MASKED));
    assertThat(run.err()).contains("[file.json]", "[text.no-filing]", "已修改1处", "3个文件");
    assertThat(run.code()).isEqualTo(3);
  }

  @Test
  void aFileThatMayNotBeWrittenIsNotReplaced() throws IOException {
    assumeTrue(file.toFile().setWritable(false) && !Files.isWritable(file), "the user writes all");

    Run run = Run.perf("fix", file.toString(), "--write");

    assertThat(run.err()).contains("perf: ", file.toString(), "permission denied");
    assertThat(Files.readString(file)).isEqualTo(faulty);
    assertThat(run.code()).isEqualTo(3);
  }

  @Test
  void whatCannotBeReadReplacesNoResult() throws IOException {
    Path result = directory.resolve("result.txt");
    Files.writeString(result, "before");

    Run run = Run.perf("fix", directory + "/missing.txt", "--out", result.toString());

    assertThat(run.code()).isEqualTo(3);
    assertThat(result).hasContent("before");
    assertThat(Run.perf("fix", file.toString(), "--out", result.toString()).out()).isEmpty();
    assertThat(Files.readString(result)).isEqualTo(faulty.replace(NUMBER, MASKED));
  }

  @Test
  void withoutErrorsLeftItEndsWithZero() {
    assertThat(Run.perf("fix", file.toString(), "--fail-on", "never").code()).isZero();
  }
}
