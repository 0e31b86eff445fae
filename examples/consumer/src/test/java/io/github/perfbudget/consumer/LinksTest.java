package io.github.perfbudget.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LinksTest {

  private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

  private static final Pattern LINK = Pattern.compile("]\\(([^)#]*)(#?[^)]*)\\)");

  /**
   * A link in a page.
   *
   * @param file the file it leads to, from the page; empty for the page itself
   * @param anchor the heading, with its sign; empty for the file as a whole
   */
  record Link(String file, String anchor) {

    static Link of(MatchResult found) {
      return new Link(found.group(1), found.group(2));
    }

    Path target(Path page) {
      Path from = ROOT.resolve(page);
      return (file.isEmpty() ? from : from.resolveSibling(file)).normalize();
    }
  }

  static Stream<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .map(ROOT::relativize)
          .filter(file -> file.toString().endsWith(".md"))
          .filter(file -> Stream.of("target", ".git").noneMatch(file.toString()::contains))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyLinkOfAPageLeadsSomewhere(Path page) throws IOException {
    assertThat(links(page)).allSatisfy(link -> assertThat(link.target(page)).exists());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyLinkToAHeadingFindsIt(Path page) throws IOException {
    for (Link link : links(page)) {
      if (!link.anchor().isEmpty()) {
        assertThat(anchors(link.target(page))).contains(link.anchor());
      }
    }
  }

  private static List<Link> links(Path page) throws IOException {
    return LINK.matcher(Files.readString(ROOT.resolve(page)))
        .results()
        .map(Link::of)
        .filter(link -> !link.file().contains("://"))
        .toList();
  }

  /** The anchors that code hosts give to headings: small letters, blanks as hyphens, no signs. */
  private static List<String> anchors(Path page) throws IOException {
    return Files.readAllLines(page).stream()
        .filter(line -> line.startsWith("#"))
        .map(line -> line.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT))
        .map(heading -> "#" + heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
        .toList();
  }
}
