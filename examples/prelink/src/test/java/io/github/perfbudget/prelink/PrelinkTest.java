package io.github.perfbudget.prelink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

class PrelinkTest {

  private static final byte[] MANIFEST =
      "Manifest-Version: 1.0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

  @TempDir private Path directory;

  private Path jar = Path.of("");

  @BeforeEach
  void makeJar() throws IOException {
    jar = directory.resolve("samples.jar");
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("META-INF/", new byte[0]);
    entries.put("META-INF/MANIFEST.MF", MANIFEST);
    for (String name : List.of("Samples", "Samples$1", "Samples$Hidden")) {
      String entry = "io/github/perfbudget/prelink/" + name + ".class";
      try (InputStream in = PrelinkTest.class.getResourceAsStream("/" + entry)) {
        entries.put(entry, in.readAllBytes());
      }
    }
    new Jar(entries).write(jar);
  }

  @Test
  void lambdasSayTheSameAsClasses() throws Exception {
    Prelink.main(jar.toString());

    assertThat(said()).isEqualTo(new Samples().get()).hasSizeGreaterThan(25);
  }

  @Test
  void ofLambdasOnlyThoseWithSerialFormAreLeftToTheJvm() throws IOException {
    List<String> serial = lambdas("altMetafactory");
    assertThat(lambdas("metafactory")).hasSizeGreaterThan(25);

    Prelink.main(jar.toString());

    assertThat(lambdas("metafactory")).isEmpty();
    assertThat(lambdas("altMetafactory")).isEqualTo(serial).isNotEmpty();
  }

  @Test
  void whatIsNoClassStaysAsItIsAndInItsPlace() throws IOException {
    List<String> before = List.copyOf(Jar.read(jar).entries().keySet());

    Prelink.main(jar.toString());

    Map<String, byte[]> after = Jar.read(jar).entries();
    assertThat(after.keySet()).startsWith(before.toArray(new String[0]));
    assertThat(after.get("META-INF/MANIFEST.MF")).isEqualTo(MANIFEST);
  }

  @Test
  void aJarThatWasRewrittenStaysAsItIs() throws IOException {
    Prelink.main(jar.toString());
    byte[] once = Files.readAllBytes(jar);

    Prelink.main(jar.toString());

    assertThat(jar).hasBinaryContent(once);
    assertThat(directory.toFile().list()).containsExactly("samples.jar");
  }

  @SuppressWarnings("unchecked") // it is Samples of the jar, which this test's own class is not
  private List<String> said() throws Exception {
    URL[] jars = {jar.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(jars, ClassLoader.getPlatformClassLoader())) {
      Class<?> samples = loader.loadClass(Samples.class.getName());
      return ((Supplier<List<String>>) samples.getConstructor().newInstance()).get();
    }
  }

  private List<String> lambdas(String factory) throws IOException {
    return Jar.read(jar).entries().entrySet().stream()
        .filter(entry -> entry.getKey().endsWith(".class"))
        .flatMap(entry -> lambdas(entry.getValue(), factory))
        .toList();
  }

  private static Stream<String> lambdas(byte[] content, String factory) {
    ClassNode node = new ClassNode();
    new ClassReader(content).accept(node, 0);
    return node.methods.stream()
        .flatMap(method -> Stream.of(method.instructions.toArray()))
        .filter(InvokeDynamicInsnNode.class::isInstance)
        .map(InvokeDynamicInsnNode.class::cast)
        .filter(site -> site.bsm.getName().equals(factory))
        .map(site -> node.name + " " + site.name);
  }
}
