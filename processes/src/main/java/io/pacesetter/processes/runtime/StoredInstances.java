package io.pacesetter.processes.runtime;

import io.pacesetter.engine.tenant.OrganizationId;
import java.util.Optional;
import java.util.stream.Stream;
import org.jbpm.flow.serialization.ProcessInstanceMarshallerService;
import org.kie.kogito.Model;
import org.kie.kogito.process.MutableProcessInstances;
import org.kie.kogito.process.Process;
import org.kie.kogito.process.ProcessInstance;
import org.kie.kogito.process.ProcessInstanceReadMode;
import org.kie.kogito.process.impl.AbstractProcessInstance;

/** Keeps the state of the instances of one version of a process in the database. The row is locked by whoever moves it. */
final class StoredInstances<T extends Model> implements MutableProcessInstances<T> {

    private final Process<?> process;
    private final InstanceTable table;
    private final ProcessInstanceMarshallerService marshaller = ProcessInstanceMarshallerService.newBuilder()
            .withDefaultObjectMarshallerStrategies()
            .withDefaultListeners()
            .build();

    StoredInstances(Process<?> process, InstanceTable table) {
        this.process = process;
        this.table = table;
    }

    @Override
    public boolean exists(String id) {
        return table.find(organization(), id).isPresent();
    }

    @Override
    public void create(String id, ProcessInstance<T> instance) {
        save(id, instance);
    }

    @Override
    public void update(String id, ProcessInstance<T> instance) {
        save(id, instance);
    }

    private void save(String id, ProcessInstance<T> instance) {
        Run run = Run.current();
        if (!id.equals(run.instance())) {
            throw new IllegalStateException("Instance " + id + " changed while " + run.instance() + " was moved");
        }
        table.save(
                run.organization(), id, run.revision().getAndIncrement(), marshaller.marshallProcessInstance(instance));
        ((AbstractProcessInstance<?>) instance).internalSetReloadSupplier(reload(id));
    }

    private java.util.function.Consumer<AbstractProcessInstance<?>> reload(String id) {
        OrganizationId organization = organization();
        return marshaller.createdReloadFunction(() -> table.state(organization, id));
    }

    @Override
    public void remove(String id) {
        // The row stays, as history; it is marked as ended by whoever moved the instance.
    }

    @Override
    @SuppressWarnings("unchecked")
    public Optional<ProcessInstance<T>> findById(String id, ProcessInstanceReadMode mode) {
        byte[] state = table.state(organization(), id);
        if (state == null) {
            return Optional.empty();
        }
        ProcessInstance<T> found = (ProcessInstance<T>) marshaller.unmarshallProcessInstance(state, process, mode);
        ((AbstractProcessInstance<?>) found).internalSetReloadSupplier(reload(id));
        return Optional.of(found);
    }

    @Override
    public Stream<ProcessInstance<T>> stream(ProcessInstanceReadMode mode) {
        return Stream.empty();
    }

    @Override
    public Stream<ProcessInstance<T>> waitingForEventType(String eventType, ProcessInstanceReadMode mode) {
        return Stream.empty();
    }

    private static OrganizationId organization() {
        return Run.current().organization();
    }
}
