import { Module } from '@nestjs/common';
import { DirectMessageQueries } from '#features/casework/messages/direct-message.queries';
import { DirectMessageStore } from '#features/casework/messages/direct-message.store';
import { DirectMessagesService } from '#features/casework/messages/direct-messages.service';
import { ProfessionalsModule } from '#features/parties/professionals/professionals.module';

@Module({
  imports: [ProfessionalsModule],
  providers: [DirectMessageStore, DirectMessageQueries, DirectMessagesService],
  exports: [DirectMessagesService],
})
export class MessagesModule {}
