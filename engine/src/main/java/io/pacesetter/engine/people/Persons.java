package io.pacesetter.engine.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** The rows of people. */
interface Persons extends JpaRepository<Person, Long> {

    Optional<Person> findByKey(String key);

    List<Person> findByKeyIn(Collection<String> keys);
}
